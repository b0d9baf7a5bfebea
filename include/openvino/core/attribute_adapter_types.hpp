#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "openvino/core/attribute_adapter.hpp"
#include "openvino/core/axis_set.hpp"
#include "openvino/core/axis_vector.hpp"
#include "openvino/core/coordinate.hpp"
#include "openvino/core/coordinate_diff.hpp"
#include "openvino/core/dimension.hpp"
#include "openvino/core/partial_shape.hpp"
#include "openvino/core/shape.hpp"
#include "openvino/core/strides.hpp"
#include "openvino/core/type/element_type.hpp"
#include "openvino/op/util/attr_types.hpp"

namespace ov {

template <>
OPENVINO_API EnumNames<element::Type_t>& EnumNames<element::Type_t>::get();

namespace detail {

/// The types of the engine whose adapters stand here.
template <typename AT>
inline constexpr bool is_core_indices_v =
    std::is_same_v<AT, Shape> || std::is_same_v<AT, Strides> || std::is_same_v<AT, Coordinate> ||
    std::is_same_v<AT, CoordinateDiff> || std::is_same_v<AT, AxisVector> || std::is_same_v<AT, AxisSet>;
template <typename AT>
inline constexpr bool is_core_value_v =
    std::is_same_v<AT, PartialShape> || std::is_same_v<AT, Dimension> || std::is_same_v<AT, element::TypeVector>;
template <typename AT>
inline constexpr bool is_core_enum_v =
    std::is_same_v<AT, element::Type_t> || std::is_same_v<AT, op::PadMode> || std::is_same_v<AT, op::FillMode> ||
    std::is_same_v<AT, op::PadType> || std::is_same_v<AT, op::RoundingType> ||
    std::is_same_v<AT, op::AutoBroadcastType> || std::is_same_v<AT, op::BroadcastType> ||
    std::is_same_v<AT, op::EpsMode> || std::is_same_v<AT, op::TopKSortType> || std::is_same_v<AT, op::TopKMode> ||
    std::is_same_v<AT, op::PhiloxAlignment> || std::is_same_v<AT, op::RecurrentSequenceDirection>;

}  // namespace detail

/// Shapes, strides, coordinates and axes are accessed as vectors of int64_t.
template <typename AT>
class AttributeAdapter<AT, std::enable_if_t<detail::is_core_indices_v<AT>>>
    : public IndirectVectorValueAccessor<AT, std::vector<int64_t>> {
public:
    AttributeAdapter(AT& value) : IndirectVectorValueAccessor<AT, std::vector<int64_t>>(value) {}
    OPENVINO_DETAIL_ADAPTER_TYPE_INFO(AT)
};

/// Visitors tell these by the adapter's type.
template <typename AT>
class AttributeAdapter<AT, std::enable_if_t<detail::is_core_value_v<AT>>> : public DirectValueAccessor<AT> {
public:
    AttributeAdapter(AT& value) : DirectValueAccessor<AT>(value) {}
    OPENVINO_DETAIL_ADAPTER_TYPE_INFO(AT)
};

template <typename AT>
class AttributeAdapter<AT, std::enable_if_t<detail::is_core_enum_v<AT>>> : public EnumAttributeAdapterBase<AT> {
public:
    AttributeAdapter(AT& value) : EnumAttributeAdapterBase<AT>(value) {}
    OPENVINO_DETAIL_ADAPTER_TYPE_INFO(AT)
};

/// Accessed by its name.
template <>
class OPENVINO_API AttributeAdapter<element::Type> : public ValueAccessor<std::string> {
public:
    AttributeAdapter(element::Type& value) : m_ref(value) {}
    ~AttributeAdapter() override;

    const std::string& get() override;
    /// Also takes the names of IR ports ("FP32").
    void set(const std::string& value) override;
    void set_as_any(const Any& value) override;
    operator element::Type&() { return m_ref; }
    OPENVINO_DETAIL_ADAPTER_TYPE_INFO(element::Type)

private:
    element::Type& m_ref;
    std::string m_name;
};

/// Visits the type under the attribute's own name, and "auto_broadcast_axis" below it where there is one.
template <>
class OPENVINO_API AttributeAdapter<op::AutoBroadcastSpec> : public VisitorAdapter {
public:
    AttributeAdapter(op::AutoBroadcastSpec& value) : m_ref(value) {}
    ~AttributeAdapter() override;
    bool visit_attributes(AttributeVisitor& visitor) override;
    operator op::AutoBroadcastSpec&() { return m_ref; }
    OPENVINO_DETAIL_ADAPTER_TYPE_INFO(op::AutoBroadcastSpec)

private:
    op::AutoBroadcastSpec& m_ref;
};

/// Visits the type under the attribute's own name, and "axis" below it where there is one.
template <>
class OPENVINO_API AttributeAdapter<op::BroadcastModeSpec> : public VisitorAdapter {
public:
    AttributeAdapter(op::BroadcastModeSpec& value) : m_ref(value) {}
    ~AttributeAdapter() override;
    bool visit_attributes(AttributeVisitor& visitor) override;
    operator op::BroadcastModeSpec&() { return m_ref; }
    OPENVINO_DETAIL_ADAPTER_TYPE_INFO(op::BroadcastModeSpec)

private:
    op::BroadcastModeSpec& m_ref;
};

}  // namespace ov
