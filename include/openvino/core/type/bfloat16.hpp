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

#include "openvino/core/core_visibility.hpp"
#include "openvino/core/type/narrow_float.hpp"

namespace ov {

/// The upper half of an IEEE 754 binary32. Conversion from float rounds to nearest even.
class OPENVINO_API bfloat16 : public detail::NarrowFloat<bfloat16> {
public:
    constexpr bfloat16() = default;
    bfloat16(float value) : m_value(round_to_nearest_even(value)) {}
    template <class T, std::enable_if_t<std::is_arithmetic_v<T>, bool> = true>
    explicit bfloat16(T value) : bfloat16(static_cast<float>(value)) {}

    operator float() const {
        const uint32_t bits = static_cast<uint32_t>(m_value) << 16;
        float value;
        std::memcpy(&value, &bits, sizeof(value));
        return value;
    }

    static constexpr bfloat16 from_bits(uint16_t bits) { return bfloat16(bits, true); }
    constexpr uint16_t to_bits() const { return m_value; }

    /// The bits of the value nearest to `value`; a NaN stays a (quiet) NaN.
    static uint16_t round_to_nearest_even(float value) {
        const uint32_t bits = bits_of(value);
        if ((bits & 0x7fffffff) > 0x7f800000) return static_cast<uint16_t>(bits >> 16 | 0x40);
        return static_cast<uint16_t>((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
    }
    /// The bits of `value` with the lower half cut off.
    static uint16_t truncate(float value) { return static_cast<uint16_t>(bits_of(value) >> 16); }

    static std::vector<float> to_float_vector(const std::vector<bfloat16>& values) {
        return {values.begin(), values.end()};
    }
    static std::vector<bfloat16> from_float_vector(const std::vector<float>& values) {
        return {values.begin(), values.end()};
    }

    std::string to_string() const { return std::to_string(static_cast<float>(*this)); }
    /// Bytes of one value.
    size_t size() const { return sizeof(m_value); }

    friend std::ostream& operator<<(std::ostream& stream, const bfloat16& value) {
        return stream << static_cast<float>(value);
    }

private:
    constexpr bfloat16(uint16_t bits, bool) : m_value(bits) {}

    static uint32_t bits_of(float value) {
        uint32_t bits;
        std::memcpy(&bits, &value, sizeof(bits));
        return bits;
    }

    uint16_t m_value{0};
};

}  // namespace ov

template <>
class std::numeric_limits<ov::bfloat16> {
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
    static constexpr bool is_iec559 = false;
    static constexpr bool is_bounded = true;
    static constexpr bool is_modulo = false;
    static constexpr bool traps = false;
    static constexpr bool tinyness_before = false;
    static constexpr int radix = 2;
    static constexpr int digits = 8;
    static constexpr int digits10 = 2;
    static constexpr int max_digits10 = 4;
    static constexpr int min_exponent = -125;
    static constexpr int min_exponent10 = -37;
    static constexpr int max_exponent = 128;
    static constexpr int max_exponent10 = 38;

    static constexpr ov::bfloat16 min() noexcept { return ov::bfloat16::from_bits(0x0080); }
    static constexpr ov::bfloat16 max() noexcept { return ov::bfloat16::from_bits(0x7f7f); }
    static constexpr ov::bfloat16 lowest() noexcept { return ov::bfloat16::from_bits(0xff7f); }
    static constexpr ov::bfloat16 epsilon() noexcept { return ov::bfloat16::from_bits(0x3c00); }
    static constexpr ov::bfloat16 round_error() noexcept { return ov::bfloat16::from_bits(0x3f00); }
    static constexpr ov::bfloat16 infinity() noexcept { return ov::bfloat16::from_bits(0x7f80); }
    static constexpr ov::bfloat16 quiet_NaN() noexcept { return ov::bfloat16::from_bits(0x7fc0); }
    static constexpr ov::bfloat16 signaling_NaN() noexcept { return ov::bfloat16::from_bits(0x7fa0); }
    static constexpr ov::bfloat16 denorm_min() noexcept { return ov::bfloat16::from_bits(0x0001); }
};
