#include "openvino/core/interval.hpp"

#include <algorithm>

namespace ov {
namespace {

using Value = Interval::value_type;

constexpr Interval no_elements(Interval::s_max);

Value add(Value a, Value b) {
    Value sum;
    const bool unbounded = a == Interval::s_max || b == Interval::s_max;
    return unbounded || __builtin_add_overflow(a, b, &sum) ? Interval::s_max : sum;
}

/// a - b, but not below 0.
Value subtract(Value a, Value b) {
    if (a <= b) return 0;
    Value difference;
    return a == Interval::s_max || __builtin_sub_overflow(a, b, &difference) ? Interval::s_max : difference;
}

Value multiply(Value a, Value b) {
    if (a == 0 || b == 0) return 0;
    Value product;
    const bool unbounded = a == Interval::s_max || b == Interval::s_max;
    return unbounded || __builtin_mul_overflow(a, b, &product) ? Interval::s_max : product;
}

}  // namespace

Interval Interval::operator+(const Interval& other) const {
    if (empty() || other.empty()) return no_elements;
    return {add(m_min, other.m_min), add(m_max, other.m_max)};
}

Interval Interval::operator-(const Interval& other) const {
    if (empty() || other.empty()) return no_elements;
    return {subtract(m_min, other.m_max), m_max == s_max ? s_max : subtract(m_max, other.m_min)};
}

Interval Interval::operator*(const Interval& other) const {
    if (empty() || other.empty()) return no_elements;
    return {multiply(m_min, other.m_min), multiply(m_max, other.m_max)};
}

Interval Interval::operator&(const Interval& other) const {
    return {std::max(m_min, other.m_min), std::min(m_max, other.m_max)};
}

std::ostream& operator<<(std::ostream& stream, const Interval& interval) {
    stream << "[" << interval.get_min_val() << ", ";
    if (interval.has_upper_bound()) return stream << interval.get_max_val() << "]";
    return stream << "...]";
}

}  // namespace ov
