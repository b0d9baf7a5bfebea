#pragma once

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "openvino/core/core_visibility.hpp"
#include "openvino/core/except.hpp"

namespace ov {
namespace detail {

/// Equality of ASCII text in any case of letters.
OPENVINO_API bool equal_ignoring_case(const std::string& a, const std::string& b);
[[noreturn]] OPENVINO_API void throw_not_a_name(const std::string& enum_name, const std::string& name,
                                                const std::string& valid_names);
[[noreturn]] OPENVINO_API void throw_not_a_member(const std::string& enum_name, long long value);

/// The names of an enumeration's values; the first of several names of a value is the one that is written.
template <typename E>
class EnumTable {
public:
    EnumTable(std::string enum_name, std::vector<std::pair<std::string, E>> names)
        : m_enum_name(std::move(enum_name)), m_names(std::move(names)) {}

    E value_of(const std::string& name) const {
        std::string valid_names;
        for (const auto& [known, value] : m_names) {
            if (equal_ignoring_case(known, name)) return value;
            valid_names += (valid_names.empty() ? "" : ", ") + known;
        }
        throw_not_a_name(m_enum_name, name, valid_names);
    }

    const std::string& name_of(E wanted) const {
        for (const auto& [name, value] : m_names) {
            if (value == wanted) return name;
        }
        throw_not_a_member(m_enum_name, static_cast<long long>(wanted));
    }

private:
    std::string m_enum_name;
    std::vector<std::pair<std::string, E>> m_names;
};

}  // namespace detail

/// The names of the enumeration E. Each enumeration defines its own table by specialising `get`.
template <typename E>
class EnumNames : detail::EnumTable<E> {
public:
    /// The value with that name, in any case of letters. Throws ov::Exception with the valid names if there is none.
    static E as_enum(const std::string& name) { return get().value_of(name); }
    /// The name of the value. Throws ov::Exception if it has none.
    static const std::string& as_string(E value) { return get().name_of(value); }

private:
    using detail::EnumTable<E>::EnumTable;

    static EnumNames<E>& get();
};

template <typename E, typename Text>
std::enable_if_t<std::is_convertible_v<Text, std::string>, E> as_enum(const Text& name) {
    return EnumNames<E>::as_enum(name);
}

template <typename E>
const std::string& as_string(E value) {
    return EnumNames<E>::as_string(value);
}

}  // namespace ov
