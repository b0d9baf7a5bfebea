#include "openvino/core/value_text.hpp"

#include <cxxabi.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <memory>
#include <string_view>

#include "openvino/core/any.hpp"

namespace ov {
namespace detail {
namespace {

bool is_blank(char c) {
    return std::isspace(static_cast<unsigned char>(c)) != 0;
}

std::string trimmed(const std::string& text) {
    const auto first = std::find_if_not(text.begin(), text.end(), is_blank);
    const auto last = std::find_if_not(text.rbegin(), std::make_reverse_iterator(first), is_blank).base();
    return {first, last};
}

// std::from_chars knows neither the locale nor a leading plus.
template <typename T>
bool parse(std::string_view text, T& value) {
    if (!text.empty() && text.front() == '+') text.remove_prefix(1);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

[[noreturn]] void throw_bad_number(const std::string& word, const char* wanted) {
    OPENVINO_THROW("Expected ", wanted, ", found the text \"", word, "\"");
}

// "1.5" or "1e3" where a whole number is wanted.
double whole_part(const std::string& word) {
    double value = 0;
    if (!parse(word, value) || !std::isfinite(value)) throw_bad_number(word, "a whole number");
    return std::trunc(value);
}

}  // namespace

std::string type_name(const std::type_info& type) {
    int status = 0;
    const std::unique_ptr<char, void (*)(void*)> text(abi::__cxa_demangle(type.name(), nullptr, nullptr, &status),
                                                      std::free);
    std::string name = status == 0 ? text.get() : type.name();
    const std::string long_string = "std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >";
    for (size_t at = name.find(long_string); at != std::string::npos; at = name.find(long_string, at)) {
        name.replace(at, long_string.size(), "std::string");
    }
    return name;
}

bool skip_to_word(std::istream& stream) {
    while (stream.good() && stream.peek() != std::istream::traits_type::eof() &&
           is_blank(static_cast<char>(stream.peek()))) {
        stream.get();
    }
    return stream.good() && stream.peek() != std::istream::traits_type::eof();
}

std::string read_word(std::istream& stream, bool comma_ends) {
    std::string word;
    if (!skip_to_word(stream)) return word;
    for (auto c = stream.get(); c != std::istream::traits_type::eof(); c = stream.get()) {
        if (is_blank(static_cast<char>(c)) || (comma_ends && c == ',')) break;
        word += static_cast<char>(c);
    }
    // Blanks in front of a comma belong to it.
    if (comma_ends && skip_to_word(stream) && stream.peek() == ',' && !word.empty()) stream.get();
    return word;
}

long long read_signed(std::istream& stream, long long lowest, long long highest) {
    const std::string word = read_word(stream, true);
    if (word.empty()) return 0;
    long long value = 0;
    if (!parse(word, value)) {
        const double whole = whole_part(word);
        if (!(whole >= static_cast<double>(lowest) && whole < static_cast<double>(highest) + 1))
            throw_bad_number(word, "a whole number within the limits of its type");
        value = static_cast<long long>(whole);
    }
    if (value < lowest || value > highest) throw_bad_number(word, "a whole number within the limits of its type");
    return value;
}

unsigned long long read_unsigned(std::istream& stream, unsigned long long highest) {
    const std::string word = read_word(stream, true);
    if (word.empty()) return 0;
    unsigned long long value = 0;
    long long negative = 0;
    if (highest == std::numeric_limits<unsigned long long>::max() && word.front() == '-' && parse(word, negative)) {
        return static_cast<unsigned long long>(negative);
    }
    if (!parse(word, value)) {
        const double whole = whole_part(word);
        if (!(whole >= 0 && whole < static_cast<double>(highest) + 1))
            throw_bad_number(word, "a whole number within the limits of its type");
        value = static_cast<unsigned long long>(whole);
    }
    if (value > highest) throw_bad_number(word, "a whole number within the limits of its type");
    return value;
}

double read_real(std::istream& stream) {
    const std::string word = read_word(stream, true);
    double value = 0;
    if (!word.empty() && !parse(word, value)) throw_bad_number(word, "a number");
    return value;
}

std::vector<std::pair<std::string, std::string>> read_entries(std::istream& stream) {
    std::vector<std::pair<std::string, std::string>> entries;
    if (!skip_to_word(stream)) return entries;
    char c = static_cast<char>(stream.get());
    OPENVINO_ASSERT(c == '{', "Expected a map, \"{key:value,...}\", found text that starts with '", c, "'");
    std::string key, value;
    bool in_value = false;
    size_t depth = 0;
    while (stream.get(c)) {
        const bool outside = depth == 0;
        if (outside && (c == ',' || c == '}')) {
            const bool nothing = entries.empty() && c == '}' && !in_value && trimmed(key).empty();
            OPENVINO_ASSERT(in_value || nothing, "Expected \"key:value\" in a map, found \"", key, "\"");
            if (in_value) entries.emplace_back(trimmed(key), trimmed(value));
            if (c == '}') return entries;
            key.clear();
            value.clear();
            in_value = false;
        } else if (!in_value && c == ':') {
            in_value = true;
        } else {
            if (in_value && (c == '{' || c == '[')) ++depth;
            if (in_value && (c == '}' || c == ']') && depth > 0) --depth;
            (in_value ? value : key) += c;
        }
    }
    OPENVINO_THROW("Expected '}' at the end of a map, found the end of the text after \"", in_value ? value : key,
                   "\"");
}

void throw_not_readable(const std::type_info& type) {
    OPENVINO_THROW("Text cannot be read as ", type_name(type),
                   ": give the type an operator>> or specialise ov::util::Read for it");
}

void throw_not_writable(const std::type_info& type) {
    OPENVINO_THROW("A value of type ", type_name(type),
                   " has no text: give the type an operator<< or specialise ov::util::Write for it");
}

}  // namespace detail

namespace util {
namespace {

template <typename T>
void write_shortest(std::ostream& stream, T value) {
    std::array<char, 64> text;
    const auto result = std::to_chars(text.data(), text.data() + text.size(), value);
    stream << std::string_view(text.data(), static_cast<size_t>(result.ptr - text.data()));
}

unsigned read_part(std::istream& stream) {
    OPENVINO_ASSERT(ov::detail::skip_to_word(stream), "Expected more numbers, found the end of the text");
    unsigned value = 0;
    Read<unsigned>{}(stream, value);
    return value;
}

}  // namespace

void Read<bool>::operator()(std::istream& stream, bool& value) const {
    const std::string word = ov::detail::read_word(stream, true);
    std::string lower = word;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const bool yes = lower == "yes" || lower == "true" || lower == "1";
    const bool no = lower == "no" || lower == "false" || lower == "0" || lower.empty();
    OPENVINO_ASSERT(yes || no, "Expected YES, NO, true, false, 1 or 0, found the text \"", word, "\"");
    value = yes;
}

void Read<Any>::operator()(std::istream& stream, Any& value) const {
    value.read(stream);
}

void Read<AnyMap>::operator()(std::istream& stream, AnyMap& map) const {
    for (auto& [key, value] : ov::detail::read_entries(stream))
        map.emplace(key, value);
}

void Read<std::tuple<unsigned, unsigned>>::operator()(std::istream& stream,
                                                      std::tuple<unsigned, unsigned>& value) const {
    const unsigned first = read_part(stream);
    value = {first, read_part(stream)};
}

void Read<std::tuple<unsigned, unsigned, unsigned>>::operator()(std::istream& stream,
                                                                std::tuple<unsigned, unsigned, unsigned>& value) const {
    const unsigned first = read_part(stream);
    const unsigned second = read_part(stream);
    value = {first, second, read_part(stream)};
}

void Write<bool>::operator()(std::ostream& stream, const bool& value) const {
    stream << (value ? "YES" : "NO");
}
void Write<float>::operator()(std::ostream& stream, const float& value) const {
    write_shortest(stream, value);
}
void Write<double>::operator()(std::ostream& stream, const double& value) const {
    write_shortest(stream, value);
}
void Write<int8_t>::operator()(std::ostream& stream, const int8_t& value) const {
    stream << int(value);
}
void Write<uint8_t>::operator()(std::ostream& stream, const uint8_t& value) const {
    stream << int(value);
}
void Write<Any>::operator()(std::ostream& stream, const Any& value) const {
    value.print(stream);
}

void Write<std::tuple<unsigned, unsigned>>::operator()(std::ostream& stream,
                                                       const std::tuple<unsigned, unsigned>& value) const {
    stream << std::get<0>(value) << ' ' << std::get<1>(value);
}

void Write<std::tuple<unsigned, unsigned, unsigned>>::operator()(
    std::ostream& stream, const std::tuple<unsigned, unsigned, unsigned>& value) const {
    stream << std::get<0>(value) << ' ' << std::get<1>(value) << ' ' << std::get<2>(value);
}

}  // namespace util
}  // namespace ov
