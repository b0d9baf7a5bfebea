#pragma once

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <sstream>
#include <string>
#include <vector>

#include "ngraph/check.hpp"
#include "ngraph/except.hpp"

namespace ngraph {

/// The items' texts with `separator` between them.
template <typename Container>
std::string join(const Container& items, const std::string& separator = ", ") {
    std::ostringstream text;
    bool first = true;
    for (const auto& item : items) {
        text << (first ? "" : separator) << item;
        first = false;
    }
    return text.str();
}

/// "[ a, b ]".
template <typename Container>
std::string vector_to_string(const Container& items) {
    return "[ " + join(items) + " ]";
}

inline std::string to_lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

inline std::string to_upper(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::toupper(c); });
    return text;
}

/// The text without white space at both ends.
inline std::string trim(const std::string& text) {
    const char* const space = " \t\n\r\f\v";
    const size_t begin = text.find_first_not_of(space);
    return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(space) - begin + 1);
}

/// The parts between delimiters; at least one.
inline std::vector<std::string> split(const std::string& text, char delimiter, bool trimmed = false) {
    std::vector<std::string> parts;
    for (size_t begin = 0;;) {
        const size_t end = text.find(delimiter, begin);
        const std::string part = text.substr(begin, end == std::string::npos ? end : end - begin);
        parts.push_back(trimmed ? trim(part) : part);
        if (end == std::string::npos) return parts;
        begin = end + 1;
    }
}

template <typename T>
T ceil_div(const T& x, const T& y) {
    return x == 0 ? 0 : 1 + (x - 1) / y;
}

}  // namespace ngraph
