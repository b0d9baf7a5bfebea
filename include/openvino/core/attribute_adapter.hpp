#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "openvino/core/any.hpp"
#include "openvino/core/core_visibility.hpp"
#include "openvino/core/enum_names.hpp"
#include "openvino/core/except.hpp"
#include "openvino/core/rtti.hpp"
#include "openvino/core/type.hpp"
#include "openvino/core/value_accessor.hpp"

namespace ngraph {

/// Extensions of 2020-21 specialise this instead of ov::AttributeAdapter; see ngraph/attribute_adapter.hpp.
template <typename AT>
class AttributeAdapter;

}  // namespace ngraph

namespace ov {

/// Gives visitors access to an attribute of type AT: it is made from a reference to the attribute and derives from the
/// ValueAccessor of the type in which visitors handle it. Specialise it for types of your own.
template <typename AT, typename = void>
class AttributeAdapter {};

namespace detail {

/// The type info of an adapter: one per attribute type. `name` outlives it.
OPENVINO_API std::string adapter_name(const std::type_info& attribute);

}  // namespace detail

/// In an adapter for any type AT: the type info that tells it from other adapters.
#define OPENVINO_DETAIL_ADAPTER_TYPE_INFO(AT)                                             \
    _OPENVINO_HIDDEN_METHOD static const ::ov::DiscreteTypeInfo& get_type_info_static() { \
        static const std::string name = ::ov::detail::adapter_name(typeid(AT));           \
        static const ::ov::DiscreteTypeInfo type_info_static{name.c_str(), "util"};       \
        return type_info_static;                                                          \
    }                                                                                     \
    const ::ov::DiscreteTypeInfo& get_type_info() const override {                        \
        return get_type_info_static();                                                    \
    }

namespace detail {

template <typename AT>
inline constexpr bool is_visited_integer_v = std::is_integral_v<AT> && !std::is_same_v<AT, bool>;

/// The type as which visitors see numbers of type T in a vector: the one of <cstdint> with its size and sign.
template <typename T, typename = void>
struct VisitedElement {
    using type = T;
};
template <typename T>
struct VisitedElement<T, std::enable_if_t<is_visited_integer_v<T> && std::is_signed_v<T>>> {
    using type = std::conditional_t<
        sizeof(T) == 1, int8_t,
        std::conditional_t<sizeof(T) == 2, int16_t, std::conditional_t<sizeof(T) == 4, int32_t, int64_t>>>;
};
template <typename T>
struct VisitedElement<T, std::enable_if_t<is_visited_integer_v<T> && std::is_unsigned_v<T>>> {
    using type = std::conditional_t<
        sizeof(T) == 1, uint8_t,
        std::conditional_t<sizeof(T) == 2, uint16_t, std::conditional_t<sizeof(T) == 4, uint32_t, uint64_t>>>;
};

/// Accesses AT as VAT, directly where they are one type.
template <typename AT, typename VAT>
using ScalarAccessor =
    std::conditional_t<std::is_same_v<AT, VAT>, DirectValueAccessor<AT>, IndirectScalarValueAccessor<AT, VAT>>;
template <typename AT, typename VAT>
using VectorAccessor =
    std::conditional_t<std::is_same_v<AT, VAT>, DirectValueAccessor<AT>, IndirectVectorValueAccessor<AT, VAT>>;

}  // namespace detail

template <>
class AttributeAdapter<bool> : public DirectValueAccessor<bool> {
public:
    using DirectValueAccessor<bool>::DirectValueAccessor;
    OPENVINO_DETAIL_ADAPTER_TYPE_INFO(bool)
};

template <>
class AttributeAdapter<std::string> : public DirectValueAccessor<std::string> {
public:
    using DirectValueAccessor<std::string>::DirectValueAccessor;
    OPENVINO_DETAIL_ADAPTER_TYPE_INFO(std::string)
};

template <>
class AttributeAdapter<std::set<std::string>> : public DirectValueAccessor<std::set<std::string>> {
public:
    using DirectValueAccessor<std::set<std::string>>::DirectValueAccessor;
    OPENVINO_DETAIL_ADAPTER_TYPE_INFO(std::set<std::string>)
};

/// Integers of every size are accessed as int64_t.
template <typename AT>
class AttributeAdapter<AT, std::enable_if_t<detail::is_visited_integer_v<AT>>>
    : public detail::ScalarAccessor<AT, int64_t> {
public:
    AttributeAdapter(AT& value) : detail::ScalarAccessor<AT, int64_t>(value) {}
    OPENVINO_DETAIL_ADAPTER_TYPE_INFO(AT)
};

/// float and double are accessed as double.
template <typename AT>
class AttributeAdapter<AT, std::enable_if_t<std::is_floating_point_v<AT>>> : public detail::ScalarAccessor<AT, double> {
public:
    AttributeAdapter(AT& value) : detail::ScalarAccessor<AT, double>(value) {}
    OPENVINO_DETAIL_ADAPTER_TYPE_INFO(AT)
};

/// Vectors of numbers or strings are accessed as they are.
template <typename T>
class AttributeAdapter<std::vector<T>, std::enable_if_t<detail::is_visited_integer_v<T> ||
                                                        std::is_floating_point_v<T> || std::is_same_v<T, std::string>>>
    : public detail::VectorAccessor<std::vector<T>, std::vector<typename detail::VisitedElement<T>::type>> {
public:
    AttributeAdapter(std::vector<T>& value)
        : detail::VectorAccessor<std::vector<T>, std::vector<typename detail::VisitedElement<T>::type>>(value) {}
    OPENVINO_DETAIL_ADAPTER_TYPE_INFO(std::vector<T>)
};

namespace detail {

template <typename Adapter, typename AT, typename = void>
struct IsAdapterOf : std::false_type {};
template <typename Adapter, typename AT>
struct IsAdapterOf<Adapter, AT, std::void_t<decltype(sizeof(Adapter))>>
    : std::bool_constant<std::is_constructible_v<Adapter, AT&> && std::is_base_of_v<ValueAccessor<void>, Adapter>> {};

/// The adapter of AT: the one of ov, or else the one of ngraph.
template <typename AT>
struct AdapterOf {
    static constexpr bool is_modern = IsAdapterOf<AttributeAdapter<AT>, AT>::value;
    static constexpr bool is_known = is_modern || IsAdapterOf<ngraph::AttributeAdapter<AT>, AT>::value;
    static_assert(is_known, "This type of attribute cannot be visited: specialise ov::AttributeAdapter for it");
    using type = std::conditional_t<is_modern, AttributeAdapter<AT>, ngraph::AttributeAdapter<AT>>;
};

}  // namespace detail
}  // namespace ov
