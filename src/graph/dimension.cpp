#include "openvino/core/dimension.hpp"

#include <algorithm>
#include <charconv>
#include <sstream>
#include <string_view>

#include "openvino/core/except.hpp"

namespace ov {
namespace {

std::string_view trim(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

Interval::value_type parse_bound(std::string_view digits, const std::string& text) {
    Interval::value_type value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    OPENVINO_ASSERT(error == std::errc() && end == digits.data() + digits.size() && value >= 0, "\"", text,
                    "\" is not a dimension; expected a length, an interval like 1..5, 1.. or ..5, or ?");
    return value;
}

Interval parse(const std::string& text) {
    const std::string_view trimmed = trim(text);
    if (trimmed == "?" || trimmed == "-1") return {};
    const size_t dots = trimmed.find("..");
    if (dots == std::string_view::npos) return parse_bound(trimmed, text);
    const std::string_view lower = trim(trimmed.substr(0, dots));
    const std::string_view upper = trim(trimmed.substr(dots + 2));
    const auto min = lower.empty() ? 0 : parse_bound(lower, text);
    const auto max = upper.empty() ? Interval::s_max : parse_bound(upper, text);
    OPENVINO_ASSERT(min <= max, "The lower bound of the dimension \"", text, "\" is above its upper bound");
    return {min, max};
}

bool is_exactly(const Dimension& dimension, Interval::value_type value) {
    return dimension.get_interval() == Interval(value);
}

}  // namespace

Dimension::Dimension(const std::string& text) : m_interval(parse(text)) {}

Dimension::value_type Dimension::get_length() const {
    OPENVINO_ASSERT(is_static(), "The length of the dynamic dimension ", *this,
                    " is not known; check is_static() first, or ask get_min_length() and get_max_length()");
    return m_interval.get_min_val();
}

Dimension::value_type Dimension::get_min_length() const {
    return m_interval.empty() ? -1 : m_interval.get_min_val();
}

Dimension::value_type Dimension::get_max_length() const {
    return m_interval.has_upper_bound() ? m_interval.get_max_val() : -1;
}

bool Dimension::same_scheme(const Dimension& other) const {
    return *this == other || (m_interval.size() > 1 && other.m_interval.size() > 1);
}

bool Dimension::compatible(const Dimension& other) const {
    return !(m_interval & other.m_interval).empty();
}

bool Dimension::merge(Dimension& dst, const Dimension& d1, const Dimension& d2) {
    const Interval common = d1.m_interval & d2.m_interval;
    if (common.empty()) return false;
    const Dimension& named = d1.m_symbol ? d1 : d2;
    if (&dst != &named) dst.m_symbol = named.m_symbol;
    dst.m_interval = common;
    return true;
}

bool Dimension::broadcast_merge(Dimension& dst, const Dimension& d1, const Dimension& d2) {
    const bool d1_may_stretch = d1.m_interval.contains(1);
    const bool d2_may_stretch = d2.m_interval.contains(1);
    if (!d1_may_stretch && !d2_may_stretch) return merge(dst, d1, d2);
    if (!d1_may_stretch || is_exactly(d2, 1)) {
        if (&dst != &d1) dst = d1;
    } else if (!d2_may_stretch || is_exactly(d1, 1)) {
        if (&dst != &d2) dst = d2;
    } else {
        const Interval hull(std::min(d1.m_interval.get_min_val(), d2.m_interval.get_min_val()),
                            std::max(d1.m_interval.get_max_val(), d2.m_interval.get_max_val()));
        const auto symbol = Symbol::are_equal(d1.m_symbol, d2.m_symbol) ? d1.m_symbol : nullptr;
        dst.m_interval = hull;
        dst.m_symbol = symbol;
    }
    return true;
}

Dimension Dimension::operator+(const Dimension& other) const {
    if (is_exactly(other, 0)) return *this;
    if (is_exactly(*this, 0)) return other;
    return Dimension(m_interval + other.m_interval);
}

Dimension Dimension::operator-(const Dimension& other) const {
    if (is_exactly(other, 0)) return *this;
    return Dimension(m_interval - other.m_interval);
}

Dimension Dimension::operator*(const Dimension& other) const {
    if (is_exactly(other, 1)) return *this;
    if (is_exactly(*this, 1)) return other;
    return Dimension(m_interval * other.m_interval);
}

Dimension Dimension::operator/(value_type divisor) const {
    OPENVINO_ASSERT(divisor > 0, "The dimension ", *this, " cannot be divided by ", divisor);
    if (divisor == 1 || m_interval.empty()) return *this;
    const auto min = m_interval.get_min_val();
    const auto max = m_interval.get_max_val();
    return Dimension(
        Interval(min / divisor + (min % divisor != 0 ? 1 : 0), max == Interval::s_max ? max : max / divisor));
}

Dimension Dimension::operator&(const Dimension& other) const {
    Dimension result = *this;
    return result &= other;
}

Dimension& Dimension::operator&=(const Dimension& other) {
    m_interval &= other.m_interval;
    return *this;
}

std::string Dimension::to_string() const {
    std::ostringstream text;
    text << *this;
    return text.str();
}

std::ostream& operator<<(std::ostream& stream, const Dimension& dimension) {
    const Interval& interval = dimension.get_interval();
    if (dimension.is_static()) return stream << interval.get_min_val();
    if (interval.contains(Interval())) return stream << "?";
    if (interval.get_min_val() > 0) stream << interval.get_min_val();
    stream << "..";
    if (interval.has_upper_bound()) stream << interval.get_max_val();
    return stream;
}

}  // namespace ov
