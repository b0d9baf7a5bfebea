#pragma once

#include <cstdint>
#include <type_traits>

namespace tenon {
namespace opsets {

/// Arithmetic that is modulo 2^n for integers of n bits, where plain operators are undefined when a result does not
/// fit.
template <typename T>
T wrapping_add(T x, T y) {
    if constexpr (std::is_integral_v<T>)
        return static_cast<T>(static_cast<uint64_t>(x) + static_cast<uint64_t>(y));
    else
        return x + y;
}

template <typename T>
T wrapping_subtract(T x, T y) {
    if constexpr (std::is_integral_v<T>)
        return static_cast<T>(static_cast<uint64_t>(x) - static_cast<uint64_t>(y));
    else
        return x - y;
}

template <typename T>
T wrapping_multiply(T x, T y) {
    if constexpr (std::is_integral_v<T>)
        return static_cast<T>(static_cast<uint64_t>(x) * static_cast<uint64_t>(y));
    else
        return x * y;
}

template <typename T>
T wrapping_negate(T x) {
    if constexpr (std::is_integral_v<T>)
        return static_cast<T>(0 - static_cast<uint64_t>(x));
    else
        return -x;
}

}  // namespace opsets
}  // namespace tenon
