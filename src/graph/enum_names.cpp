#include "openvino/core/enum_names.hpp"

#include <algorithm>

namespace ov::detail {
namespace {

// std::tolower depends on the locale.
char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

bool equal_ignoring_case(const std::string& a, const std::string& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

void throw_not_a_name(const std::string& enum_name, const std::string& name, const std::string& valid_names) {
    OPENVINO_THROW("\"", name, "\" is not a member of enum ", enum_name, "; use one of: ", valid_names);
}

void throw_not_a_member(const std::string& enum_name, long long value) {
    OPENVINO_THROW("The value ", value, " is not a member of enum ", enum_name);
}

}  // namespace ov::detail
