#pragma once

#include <limits>
#include <type_traits>

namespace tenon {
namespace opsets {

/// A floating-point value as an integer: truncated, the nearest limit where it is out of range, 0 for NaN.
template <typename To, typename From>
To saturating_cast(From value) {
    static_assert(std::is_integral_v<To> && std::is_floating_point_v<From>);
    if (value != value) return 0;
    if (value >= static_cast<From>(std::numeric_limits<To>::max())) return std::numeric_limits<To>::max();
    if (value <= static_cast<From>(std::numeric_limits<To>::min())) return std::numeric_limits<To>::min();
    return static_cast<To>(value);
}

}  // namespace opsets
}  // namespace tenon
