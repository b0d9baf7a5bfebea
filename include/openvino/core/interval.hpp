#pragma once

#include <cstdint>
#include <iostream>
#include <limits>

#include "openvino/core/core_visibility.hpp"

namespace ov {

/// The integers from min to max, both included. `s_max` as maximum means "no upper bound"; results that do not fit
/// become `s_max`. An interval without elements is [s_max, s_max].
class OPENVINO_API Interval {
public:
    using value_type = int64_t;
    using size_type = uint64_t;

    static constexpr value_type s_max = std::numeric_limits<value_type>::max();

    /// Zero and everything above.
    constexpr Interval() = default;
    constexpr Interval(value_type min, value_type max)
        : m_min(max < min ? s_max : min), m_max(max < min ? s_max : max) {}
    constexpr Interval(value_type value) : m_min(value), m_max(value) {}

    /// The number of elements; s_max when there is no upper bound.
    size_type size() const {
        if (m_max == s_max) return empty() ? 0 : static_cast<size_type>(s_max);
        return static_cast<size_type>(m_max) - static_cast<size_type>(m_min) + 1;
    }
    bool empty() const { return m_min == s_max; }
    bool has_upper_bound() const { return m_max != s_max; }
    value_type get_min_val() const { return m_min; }
    value_type get_max_val() const { return m_max; }
    void set_min_val(value_type value) { m_min = value; }
    void set_max_val(value_type value) { m_max = value; }

    bool contains(value_type value) const { return m_min <= value && value <= m_max; }
    bool contains(const Interval& other) const { return m_min <= other.m_min && other.m_max <= m_max; }

    bool operator==(const Interval& other) const { return m_min == other.m_min && m_max == other.m_max; }
    bool operator!=(const Interval& other) const { return !(*this == other); }

    /// The smallest interval that holds every sum, difference (not below 0) or product of two elements.
    Interval operator+(const Interval& other) const;
    Interval operator-(const Interval& other) const;
    Interval operator*(const Interval& other) const;
    /// The elements that both have.
    Interval operator&(const Interval& other) const;

    Interval& operator+=(const Interval& other) { return *this = *this + other; }
    Interval& operator-=(const Interval& other) { return *this = *this - other; }
    Interval& operator*=(const Interval& other) { return *this = *this * other; }
    Interval& operator&=(const Interval& other) { return *this = *this & other; }

private:
    value_type m_min{0};
    value_type m_max{s_max};
};

/// "[1, 5]", or "[1, ...]" without an upper bound.
OPENVINO_API std::ostream& operator<<(std::ostream& stream, const Interval& interval);

}  // namespace ov
