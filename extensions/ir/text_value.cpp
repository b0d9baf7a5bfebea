#include "text_value.hpp"

#include <algorithm>

namespace tenon::ir {
namespace {

constexpr std::string_view blanks = " \t\r\n";

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    const size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool equal_ignoring_case(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

std::vector<std::string_view> split_list(std::string_view text) {
    std::vector<std::string_view> items;
    if (trimmed(text).empty()) return items;
    for (size_t begin = 0;;) {
        const size_t comma = text.find(',', begin);
        items.push_back(trimmed(text.substr(begin, comma - begin)));
        if (comma == std::string_view::npos) return items;
        begin = comma + 1;
    }
}

std::vector<std::string> split_names(std::string_view text) {
    std::vector<std::string> names;
    if (trimmed(text).empty()) return names;
    std::string name;
    for (size_t i = 0; i <= text.size(); ++i) {
        if (i == text.size() || text[i] == ',') {
            names.emplace_back(trimmed(name));
            name.clear();
        } else if (text[i] == '\\' && i + 1 < text.size() && text[i + 1] == ',') {
            name += text[++i];
        } else {
            name += text[i];
        }
    }
    return names;
}

std::string join_names(const std::vector<std::string>& names, const char* separator) {
    std::string text;
    for (const auto& name : names) {
        if (!text.empty()) text += separator;
        for (const char c : name) {
            if (c == ',') text += '\\';
            text += c;
        }
    }
    return text;
}

std::optional<uint64_t> to_count(std::string_view text) {
    text = trimmed(text);
    uint64_t value = 0;
    const char* const end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, value);
    if (result.ec != std::errc() || result.ptr != end || text.empty()) return std::nullopt;
    return value;
}

}  // namespace tenon::ir
