#pragma once

#include <istream>
#include <ostream>
#include <string>

#include "openvino/core/enum_names.hpp"

namespace ov {
namespace detail {

/// Writes the value's name. Throws ov::Exception where the table has none.
template <typename E>
std::ostream& write_name(std::ostream& out, E value, const EnumTable<E>& names) {
    return out << names.name_of(value);
}

/// Reads the next word as a name, in any case of letters. Throws ov::Exception with all names for one that is none.
template <typename E>
std::istream& read_name(std::istream& in, E& value, const EnumTable<E>& names) {
    std::string name;
    in >> name;
    value = names.value_of(name);
    return in;
}

}  // namespace detail
}  // namespace ov
