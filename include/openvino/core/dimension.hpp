#pragma once

#include <cstddef>
#include <cstdint>
#include <iostream>
#include <limits>
#include <memory>
#include <stdexcept>
#include <string>

#include "openvino/core/core_visibility.hpp"
#include "openvino/core/interval.hpp"
#include "openvino/core/symbol.hpp"

namespace ov {

/// One length of a shape: static (one value) or dynamic (an interval, unbounded by default).
/// Arithmetic keeps intervals; comparison ignores symbols.
class OPENVINO_API Dimension {
public:
    using value_type = int64_t;

    /// Any length.
    Dimension() = default;
    /// Exactly `length`; any length when negative.
    Dimension(value_type length) : Dimension(length, length) {}
    /// From `min` to `max`; a negative bound is no bound.
    Dimension(value_type min, value_type max) : m_interval(min < 0 ? 0 : min, max < 0 ? Interval::s_max : max) {}
    /// From text: "5", "1..5", "1..", "..5", "?" or "-1". Throws ov::Exception for anything else.
    Dimension(const std::string& text);

    static Dimension dynamic() { return {}; }

    bool is_static() const { return m_interval.size() == 1; }
    bool is_dynamic() const { return !is_static(); }
    /// Throws ov::Exception when dynamic.
    value_type get_length() const;
    value_type get_min_length() const;
    /// -1 when there is no upper bound.
    value_type get_max_length() const;
    const Interval& get_interval() const { return m_interval; }
    Interval& get_interval() { return m_interval; }

    bool operator==(const Dimension& other) const { return m_interval == other.m_interval; }
    bool operator!=(const Dimension& other) const { return m_interval != other.m_interval; }

    /// Both dynamic, or equal.
    bool same_scheme(const Dimension& other) const;
    /// There is a length that both allow.
    bool compatible(const Dimension& other) const;
    /// Every length that `other` allows is allowed here.
    bool relaxes(const Dimension& other) const { return m_interval.contains(other.m_interval); }
    bool refines(const Dimension& other) const { return other.relaxes(*this); }

    /// Writes what both allow to `dst`, which may be one of them. False (and `dst` untouched) when there is nothing.
    static bool merge(Dimension& dst, const Dimension& d1, const Dimension& d2);
    /// The same, where a length of 1 stretches to the other's length.
    static bool broadcast_merge(Dimension& dst, const Dimension& d1, const Dimension& d2);

    Dimension operator+(const Dimension& other) const;
    /// Not below 0.
    Dimension operator-(const Dimension& other) const;
    Dimension operator*(const Dimension& other) const;
    /// The lengths that give this one when multiplied with `divisor`; none (dynamic) where it does not divide.
    Dimension operator/(value_type divisor) const;
    /// The lengths that both allow.
    Dimension operator&(const Dimension& other) const;

    Dimension& operator+=(const Dimension& other) { return *this = *this + other; }
    Dimension& operator-=(const Dimension& other) { return *this = *this - other; }
    Dimension& operator*=(const Dimension& other) { return *this = *this * other; }
    Dimension& operator/=(value_type divisor) { return *this = *this / divisor; }
    Dimension& operator&=(const Dimension& other);

    /// As operator<< prints it.
    std::string to_string() const;

    bool has_symbol() const { return m_symbol != nullptr; }
    /// Null when there is none.
    std::shared_ptr<Symbol> get_symbol() const { return m_symbol; }
    void set_symbol(const std::shared_ptr<Symbol>& symbol) { m_symbol = symbol; }

private:
    explicit Dimension(const Interval& interval) : m_interval(interval) {}

    Interval m_interval;
    std::shared_ptr<Symbol> m_symbol;
};

/// "5", "1..5", "1..", "..5" or "?".
OPENVINO_API std::ostream& operator<<(std::ostream& stream, const Dimension& dimension);

}  // namespace ov
