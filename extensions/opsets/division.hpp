#pragma once

#include <cmath>
#include <type_traits>

#include "wrapping_arithmetic.hpp"

namespace tenon {
namespace opsets {

/// Division of integers and floats alike. The divisor of integers must not be 0; lowest / -1 wraps to lowest.
template <typename T>
T truncated_quotient(T x, T y) {
    if constexpr (std::is_integral_v<T> && std::is_signed_v<T>)
        if (y == -1) return wrapping_negate(x);
    return x / y;
}

/// What truncated_quotient leaves: the sign is that of x.
template <typename T>
T truncated_remainder(T x, T y) {
    if constexpr (std::is_floating_point_v<T>) {
        return std::fmod(x, y);
    } else {
        if constexpr (std::is_signed_v<T>)
            if (y == -1) return 0;
        return x % y;
    }
}

/// The remainder of the quotient rounded towards minus infinity: the sign is that of y.
template <typename T>
T floored_remainder(T x, T y) {
    const T remainder = truncated_remainder(x, y);
    return remainder != 0 && (remainder < 0) != (y < 0) ? static_cast<T>(remainder + y) : remainder;
}

/// The quotient of integers rounded towards minus infinity.
template <typename T>
T floored_quotient(T x, T y) {
    const T quotient = truncated_quotient(x, y);
    const T remainder = truncated_remainder(x, y);
    return remainder != 0 && (remainder < 0) != (y < 0) ? static_cast<T>(quotient - 1) : quotient;
}

}  // namespace opsets
}  // namespace tenon
