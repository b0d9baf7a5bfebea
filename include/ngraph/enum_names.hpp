#pragma once

#include <string>
#include <type_traits>

#include "openvino/core/enum_names.hpp"
#include "openvino/core/type/element_type.hpp"
#include "openvino/op/util/attr_types.hpp"

namespace ngraph {

/// The names of the enumeration E, as in ov::EnumNames. A template of its own, because extensions of 2020-21
/// specialise `get` in this namespace.
template <typename E>
class EnumNames : ov::detail::EnumTable<E> {
public:
    static E as_enum(const std::string& name) { return get().value_of(name); }
    static const std::string& as_string(E value) { return get().name_of(value); }

private:
    using ov::detail::EnumTable<E>::EnumTable;

    static EnumNames<E>& get();
};

namespace detail {

/// Enumerations of the engine have their names in ov::EnumNames.
template <typename E>
inline constexpr bool is_engine_enum_v =
    std::is_same_v<E, ov::element::Type_t> || std::is_same_v<E, ov::op::PadMode> ||
    std::is_same_v<E, ov::op::FillMode> || std::is_same_v<E, ov::op::PadType> ||
    std::is_same_v<E, ov::op::RoundingType> || std::is_same_v<E, ov::op::AutoBroadcastType> ||
    std::is_same_v<E, ov::op::BroadcastType> || std::is_same_v<E, ov::op::EpsMode> ||
    std::is_same_v<E, ov::op::TopKSortType> || std::is_same_v<E, ov::op::TopKMode> ||
    std::is_same_v<E, ov::op::PhiloxAlignment> || std::is_same_v<E, ov::op::RecurrentSequenceDirection>;

template <typename E>
using EnumNamesOf = std::conditional_t<is_engine_enum_v<E>, ov::EnumNames<E>, EnumNames<E>>;

}  // namespace detail

template <typename E, typename Text>
std::enable_if_t<std::is_convertible_v<Text, std::string>, E> as_enum(const Text& name) {
    return detail::EnumNamesOf<E>::as_enum(name);
}

template <typename E>
const std::string& as_string(E value) {
    return detail::EnumNamesOf<E>::as_string(value);
}

}  // namespace ngraph
