#pragma once

#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <vector>

namespace tenon::ir {

/// Without blanks at both ends.
std::string_view trimmed(std::string_view text);
bool equal_ignoring_case(std::string_view a, std::string_view b);
/// The items of a comma-separated list, without blanks around them; blank text is an empty list.
std::vector<std::string_view> split_list(std::string_view text);
/// The same for strings: a comma inside an item is written "\,".
std::vector<std::string> split_names(std::string_view text);
/// Joins strings with `separator`, writing commas inside them as "\,".
std::string join_names(const std::vector<std::string>& names, const char* separator);

/// The number that the whole text is, whatever the locale. A whole number may be written as a float ("2.0").
template <typename T>
std::optional<T> to_number(std::string_view text) {
    text = trimmed(text);
    if (!text.empty() && text.front() == '+') text.remove_prefix(1);
    T value{};
    const char* const end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, value);
    if (result.ec == std::errc() && result.ptr == end) return value;
    if constexpr (std::is_integral_v<T>) {
        // Larger values are not exact in a double.
        constexpr double limit = 9007199254740992.0;
        const auto real = text.find_first_of(".eE") == std::string_view::npos ? std::nullopt : to_number<double>(text);
        if (!real || std::trunc(*real) != *real || std::abs(*real) > limit) return std::nullopt;
        const auto whole = static_cast<int64_t>(*real);
        if (std::is_unsigned_v<T> && whole < 0) return std::nullopt;
        value = static_cast<T>(whole);
        if (static_cast<int64_t>(value) == whole) return value;
    }
    return std::nullopt;
}

/// Numbers without leniency, for offsets, sizes and ids.
std::optional<uint64_t> to_count(std::string_view text);

/// The numbers of a comma-separated list.
template <typename T>
std::optional<std::vector<T>> to_numbers(std::string_view text) {
    std::vector<T> values;
    for (const auto item : split_list(text)) {
        const auto value = to_number<T>(item);
        if (!value) return std::nullopt;
        values.push_back(*value);
    }
    return values;
}

/// The shortest text that gives the same number again, whatever the locale.
template <typename T>
std::string number_text(T value) {
    char text[64];
    const auto result = std::to_chars(text, text + sizeof(text), value);
    return {text, result.ptr};
}

template <typename T>
std::string numbers_text(const std::vector<T>& values) {
    std::string text;
    for (const T value : values) {
        if (!text.empty()) text += ", ";
        text += number_text(value);
    }
    return text;
}

}  // namespace tenon::ir
