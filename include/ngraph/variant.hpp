#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>

#include "ngraph/node.hpp"
#include "openvino/core/any.hpp"
#include "openvino/core/runtime_attribute.hpp"

namespace ngraph {

using VariantTypeInfo = ov::DiscreteTypeInfo;

/// A value in the `rt_info` of a node, as classes of 2020-21 have it; in the map it is held by shared pointer.
class OPENVINO_API Variant : public ov::RuntimeAttribute {
public:
    using type_info_t = VariantTypeInfo;

    ~Variant() override;

    /// The forms of ov::RuntimeAttribute with the types of 2020-21; null and empty by default.
    virtual std::shared_ptr<Variant> init(const std::shared_ptr<Node>& node);
    virtual std::shared_ptr<Variant> merge(const NodeVector& nodes);
    virtual std::string to_string();

    ov::Any init(const std::shared_ptr<Node>& node) const override;
    ov::Any merge(const NodeVector& nodes) const override;
    ov::Any merge(const OutputVector& outputs) const override;
    std::string to_string() const override;
};

/// A variant that holds a value of type VT.
template <typename VT>
class VariantImpl : public Variant {
public:
    using value_type = VT;

    VariantImpl() = default;
    VariantImpl(const value_type& value) : m_value(value) {}

    const value_type& get() const { return m_value; }
    value_type& get() { return m_value; }
    void set(const value_type& value) { m_value = value; }

protected:
    value_type m_value{};
};

/// The variant class of type VT; specialised by users for their own types.
template <typename VT>
class VariantWrapper : public VariantImpl<VT> {
public:
    OPENVINO_RTTI("VariantWrapper");
    using VariantImpl<VT>::VariantImpl;
};

template <typename T>
std::shared_ptr<Variant> make_variant(const T& value) {
    return std::make_shared<VariantWrapper<T>>(value);
}

/// The variant in an entry of `rt_info` as a T, or null.
template <typename T>
std::shared_ptr<T> as_type_ptr(const ov::Any& value) {
    if (value.runtime_attribute() == nullptr) return nullptr;
    return std::dynamic_pointer_cast<T>(value.as<std::shared_ptr<ov::RuntimeAttribute>>());
}

}  // namespace ngraph
