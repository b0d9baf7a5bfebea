#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iostream>
#include <limits>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

#ifdef __F16C__
#include <immintrin.h>
#endif

#include "openvino/core/core_visibility.hpp"
#include "openvino/core/type/narrow_float.hpp"

namespace ov {

/// IEEE 754 binary16. Conversion from float rounds to nearest even; values beyond the range become infinity.
class OPENVINO_API float16 : public detail::NarrowFloat<float16> {
public:
    static constexpr uint32_t frac_size = 10;
    static constexpr uint32_t exp_size = 5;
    static constexpr uint32_t exp_bias = 15;

    constexpr float16() = default;
    float16(uint32_t sign, uint32_t biased_exponent, uint32_t fraction)
        : m_value(static_cast<uint16_t>((sign & 1U) << 15 | (biased_exponent & 0x1fU) << 10 | (fraction & 0x3ffU))) {}
    float16(float value) : m_value(round_to_nearest_even(value)) {}
    template <class T, std::enable_if_t<std::is_arithmetic_v<T>, bool> = true>
    explicit float16(T value) : float16(static_cast<float>(value)) {}

    operator float() const { return widen(m_value); }

    static constexpr float16 from_bits(uint16_t bits) { return float16(bits, true); }
    constexpr uint16_t to_bits() const { return m_value; }

    std::string to_string() const { return std::to_string(static_cast<float>(*this)); }
    /// Bytes of one value.
    size_t size() const { return sizeof(m_value); }

    friend std::ostream& operator<<(std::ostream& stream, const float16& value) {
        return stream << static_cast<float>(value);
    }

private:
    constexpr float16(uint16_t bits, bool) : m_value(bits) {}

    static uint16_t round_to_nearest_even(float value);
    static float widen(uint16_t half);

    uint16_t m_value{0};
};

#ifdef __F16C__

inline uint16_t float16::round_to_nearest_even(float value) {
    return static_cast<uint16_t>(_cvtss_sh(value, _MM_FROUND_TO_NEAREST_INT));
}

inline float float16::widen(uint16_t half) {
    return _cvtsh_ss(half);
}

#else

inline uint16_t float16::round_to_nearest_even(float value) {
    constexpr uint32_t infinity = 0x7f800000;
    constexpr uint32_t smallest_normal_half = 0x38800000;
    constexpr uint32_t exponent_bias_difference = (127U - exp_bias) << 23;
    uint32_t bits;
    std::memcpy(&bits, &value, sizeof(bits));
    const uint32_t sign = (bits >> 16) & 0x8000;
    uint32_t magnitude = bits & 0x7fffffff;
    uint32_t half;
    if (magnitude > infinity) {
        half = 0x7e00 | ((magnitude >> 13) & 0x3ff);
    } else if (magnitude >= smallest_normal_half) {
        magnitude -= exponent_bias_difference;
        half = (magnitude + 0xfff + ((magnitude >> 13) & 1)) >> 13;
        half = half < 0x7c00 ? half : 0x7c00;
    } else {
        // One unit in the last place of 0.5F is the smallest denormal of a half, so this addition does the rounding.
        const float shifted = std::fabs(value) + 0.5F;
        std::memcpy(&half, &shifted, sizeof(half));
        half -= 0x3f000000;
    }
    return static_cast<uint16_t>(sign | half);
}

inline float float16::widen(uint16_t half) {
    const uint32_t sign = static_cast<uint32_t>(half & 0x8000) << 16;
    const uint32_t magnitude = half & 0x7fffU;
    uint32_t bits;
    if (magnitude >= 0x7c00) {
        bits = 0x7f800000 | magnitude << 13 | (magnitude > 0x7c00 ? 0x400000 : 0);
    } else if (magnitude >= 0x400) {
        bits = (magnitude << 13) + ((127U - exp_bias) << 23);
    } else {
        const float denormal = static_cast<float>(magnitude) * 0x1p-24F;
        std::memcpy(&bits, &denormal, sizeof(bits));
    }
    bits |= sign;
    float value;
    std::memcpy(&value, &bits, sizeof(value));
    return value;
}

#endif

}  // namespace ov

template <>
class std::numeric_limits<ov::float16> {
public:
    static constexpr bool is_specialized = true;
    static constexpr bool is_signed = true;
    static constexpr bool is_integer = false;
    static constexpr bool is_exact = false;
    static constexpr bool has_infinity = true;
    static constexpr bool has_quiet_NaN = true;
    static constexpr bool has_signaling_NaN = true;
    static constexpr std::float_denorm_style has_denorm = std::denorm_present;
    static constexpr bool has_denorm_loss = false;
    static constexpr std::float_round_style round_style = std::round_to_nearest;
    static constexpr bool is_iec559 = true;
    static constexpr bool is_bounded = true;
    static constexpr bool is_modulo = false;
    static constexpr bool traps = false;
    static constexpr bool tinyness_before = false;
    static constexpr int radix = 2;
    static constexpr int digits = 11;
    static constexpr int digits10 = 3;
    static constexpr int max_digits10 = 5;
    static constexpr int min_exponent = -13;
    static constexpr int min_exponent10 = -4;
    static constexpr int max_exponent = 16;
    static constexpr int max_exponent10 = 4;

    static constexpr ov::float16 min() noexcept { return ov::float16::from_bits(0x0400); }
    static constexpr ov::float16 max() noexcept { return ov::float16::from_bits(0x7bff); }
    static constexpr ov::float16 lowest() noexcept { return ov::float16::from_bits(0xfbff); }
    static constexpr ov::float16 epsilon() noexcept { return ov::float16::from_bits(0x1400); }
    static constexpr ov::float16 round_error() noexcept { return ov::float16::from_bits(0x3800); }
    static constexpr ov::float16 infinity() noexcept { return ov::float16::from_bits(0x7c00); }
    static constexpr ov::float16 quiet_NaN() noexcept { return ov::float16::from_bits(0x7e00); }
    static constexpr ov::float16 signaling_NaN() noexcept { return ov::float16::from_bits(0x7d00); }
    static constexpr ov::float16 denorm_min() noexcept { return ov::float16::from_bits(0x0001); }
};
