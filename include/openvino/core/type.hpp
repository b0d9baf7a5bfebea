#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "openvino/core/core_visibility.hpp"

namespace ov {

/// The identity of a type in a hierarchy: its name, and the id of the opset (2022+) or a number (2020-21) that tells
/// several versions of a name apart; either may be missing. A literal type that owns nothing: name, id and parent
/// outlive it.
struct OPENVINO_API DiscreteTypeInfo {
    const char* name = "";
    uint64_t version = 0;
    const char* version_id = nullptr;
    const DiscreteTypeInfo* parent = nullptr;
    /// False where only an opset id was given: `version` then says nothing.
    bool has_version = false;

    constexpr DiscreteTypeInfo() = default;
    constexpr DiscreteTypeInfo(const DiscreteTypeInfo&) = default;
    constexpr DiscreteTypeInfo& operator=(const DiscreteTypeInfo&) = default;

    constexpr DiscreteTypeInfo(const char* type_name, const DiscreteTypeInfo* parent_type = nullptr)
        : name(type_name), parent(parent_type) {}

    constexpr DiscreteTypeInfo(const char* type_name, const char* opset_id,
                               const DiscreteTypeInfo* parent_type = nullptr)
        : name(type_name), version_id(opset_id), parent(parent_type) {}

    // Templates, because a plain uint64_t would make the literal 0 as good a null pointer as a number.
    template <typename V, typename = std::enable_if_t<std::is_integral_v<V>>>
    constexpr DiscreteTypeInfo(const char* type_name, V number, const DiscreteTypeInfo* parent_type = nullptr)
        : name(type_name), version(static_cast<uint64_t>(number)), parent(parent_type), has_version(true) {}

    template <typename V, typename = std::enable_if_t<std::is_integral_v<V>>>
    constexpr DiscreteTypeInfo(const char* type_name, V number, std::nullptr_t)
        : name(type_name), version(static_cast<uint64_t>(number)), has_version(true) {}

    template <typename V, typename = std::enable_if_t<std::is_integral_v<V>>>
    constexpr DiscreteTypeInfo(const char* type_name, V number, const char* opset_id,
                               const DiscreteTypeInfo* parent_type = nullptr)
        : name(type_name),
          version(static_cast<uint64_t>(number)),
          version_id(opset_id),
          parent(parent_type),
          has_version(true) {}

    /// True if this type or one of its ancestors equals `target_type`.
    bool is_castable(const DiscreteTypeInfo& target_type) const;

    /// The opset id; the number as text where there is no id; empty where there is neither.
    std::string get_version() const;

    /// Equal names, and equal in what both sides have: the opset ids, or else the numbers. So {"Add", 1} of 2020
    /// equals {"Add", "opset1"} of 2022, and a name alone equals each version of it; hence not transitive.
    bool operator==(const DiscreteTypeInfo& other) const;
    bool operator!=(const DiscreteTypeInfo& other) const { return !(*this == other); }

    /// A strict order by name, id and number, in which the forms that operator== takes for equal are apart.
    bool operator<(const DiscreteTypeInfo& other) const;
    bool operator<=(const DiscreteTypeInfo& other) const { return *this == other || *this < other; }
    bool operator>(const DiscreteTypeInfo& other) const { return other < *this; }
    bool operator>=(const DiscreteTypeInfo& other) const { return other <= *this; }

    /// "name_version".
    operator std::string() const;

    /// Equal for equal types, thus of the name alone.
    size_t hash() const;
};

OPENVINO_API std::ostream& operator<<(std::ostream& stream, const DiscreteTypeInfo& info);

namespace detail {

/// The type of the `type_info` of the engine's own classes. A class that a user derives from one of them inherits the
/// member but is not that type, which `type_info_of` tells by this type.
struct BuiltinTypeInfo : DiscreteTypeInfo {
    using DiscreteTypeInfo::DiscreteTypeInfo;
};

template <typename T, typename = void>
struct DeclaresTypeInfo : std::false_type {};
template <typename T>
struct DeclaresTypeInfo<T, std::void_t<decltype(T::type_info)>>
    : std::is_same<std::remove_reference_t<decltype(T::type_info)>, const DiscreteTypeInfo> {};

/// The type of class T: T::type_info where that is a plain DiscreteTypeInfo (classes of 2020-21), otherwise
/// T::get_type_info_static().
template <typename T>
const DiscreteTypeInfo& type_info_of() {
    if constexpr (DeclaresTypeInfo<T>::value) {
        return T::type_info;
    } else {
        return T::get_type_info_static();
    }
}

template <typename T, typename From>
T* checked_cast(From* pointer) {
    if constexpr (std::is_polymorphic_v<From>) {
        return dynamic_cast<T*>(pointer);
    } else {
        return static_cast<T*>(pointer);
    }
}

}  // namespace detail

/// True if `value` (a pointer of any kind to an object with get_type_info()) is not null and of type T or of a type
/// with T among its ancestors.
template <typename T, typename Value>
auto is_type(const Value& value) -> std::enable_if_t<
    std::is_convertible_v<decltype(value->get_type_info().is_castable(std::declval<const DiscreteTypeInfo&>())), bool>,
    bool> {
    return value && value->get_type_info().is_castable(detail::type_info_of<T>());
}

/// True if `value` is of one of the types.
template <typename... Types, typename Value>
bool is_type_any_of(const Value& value) {
    return (is_type<Types>(value) || ...);
}

/// `value` as a T*, or null if it is not of type T. A class that only has the name of T gives null, too.
template <typename T, typename Value>
auto as_type(Value value) -> std::enable_if_t<std::is_convertible_v<decltype(static_cast<T*>(value)), T*>, T*> {
    return is_type<T>(value) ? detail::checked_cast<T>(value) : nullptr;
}

/// `value` as a shared T, or null if it is not of type T. A class that only has the name of T gives null, too.
template <typename T, typename From>
auto as_type_ptr(const std::shared_ptr<From>& value)
    -> decltype(std::shared_ptr<T>(std::static_pointer_cast<T>(value))) {
    T* const pointer = as_type<T>(value.get());
    return pointer != nullptr ? std::shared_ptr<T>(value, pointer) : std::shared_ptr<T>();
}

}  // namespace ov

namespace std {
template <>
struct OPENVINO_API hash<ov::DiscreteTypeInfo> {
    size_t operator()(const ov::DiscreteTypeInfo& info) const { return info.hash(); }
};
}  // namespace std
