#include "reorder/convert.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <type_traits>

#include "openvino/core/type/bfloat16.hpp"
#include "openvino/core/type/float16.hpp"
#include "simd/half_floats.hpp"

namespace tenon {
namespace cpu {
namespace {

struct Boolean {
    uint8_t value;
};

template <typename T>
constexpr bool is_half_v = std::is_same_v<T, ov::float16> || std::is_same_v<T, ov::bfloat16>;

/// The nearest value: "the largest" stays the largest, where a part of its bits would be any number.
template <typename To, typename From>
To clamp_integer(From value) {
    using Limits = std::numeric_limits<To>;
    if (value < From(0)) {
        if constexpr (!std::is_signed_v<To>)
            return 0;
        else
            return static_cast<To>(std::max<int64_t>(static_cast<int64_t>(value), Limits::min()));
    }
    return static_cast<To>(std::min<uint64_t>(static_cast<uint64_t>(value), static_cast<uint64_t>(Limits::max())));
}

template <typename To, typename From>
To convert_one(From value) {
    if constexpr (std::is_same_v<From, Boolean>) {
        return convert_one<To>(static_cast<uint8_t>(value.value != 0));
    } else if constexpr (is_half_v<From>) {
        return convert_one<To>(static_cast<float>(value));
    } else if constexpr (std::is_same_v<To, Boolean>) {
        return {static_cast<uint8_t>(value != From(0))};
    } else if constexpr (is_half_v<To>) {
        return To(static_cast<float>(value));
    } else if constexpr (std::is_floating_point_v<From> && std::is_integral_v<To>) {
        // The largest value of a wide type is no float; the first one beyond the range is.
        const auto beyond = std::ldexp(From(1), std::numeric_limits<To>::digits);
        if (!(value == value)) return 0;
        if (value >= beyond) return std::numeric_limits<To>::max();
        if (value <= static_cast<From>(std::numeric_limits<To>::min())) return std::numeric_limits<To>::min();
        return static_cast<To>(value);
    } else if constexpr (std::is_integral_v<From> && std::is_integral_v<To>) {
        return clamp_integer<To>(value);
    } else {
        return static_cast<To>(value);
    }
}

template <typename From, typename To>
void convert_all(const void* input, void* output, size_t count) {
    const From* from = static_cast<const From*>(input);
    To* to = static_cast<To*>(output);
    for (size_t i = 0; i < count; ++i)
        to[i] = convert_one<To>(from[i]);
}

template <typename From>
ConvertFunction from_type(ov::element::Type_t to) {
    using ov::element::Type_t;
    switch (to) {
        case Type_t::f64:
            return convert_all<From, double>;
        case Type_t::f32:
            return convert_all<From, float>;
        case Type_t::f16:
            return convert_all<From, ov::float16>;
        case Type_t::bf16:
            return convert_all<From, ov::bfloat16>;
        case Type_t::i8:
            return convert_all<From, int8_t>;
        case Type_t::i16:
            return convert_all<From, int16_t>;
        case Type_t::i32:
            return convert_all<From, int32_t>;
        case Type_t::i64:
            return convert_all<From, int64_t>;
        case Type_t::u8:
            return convert_all<From, uint8_t>;
        case Type_t::u16:
            return convert_all<From, uint16_t>;
        case Type_t::u32:
            return convert_all<From, uint32_t>;
        case Type_t::u64:
            return convert_all<From, uint64_t>;
        case Type_t::boolean:
            return convert_all<From, Boolean>;
        default:
            return nullptr;
    }
}

}  // namespace

ConvertFunction find_conversion(const ov::element::Type& from, const ov::element::Type& to) {
    using ov::element::Type_t;
    if (from == ov::element::f16 && to == ov::element::f32) return half_to_float;
    if (from == ov::element::f32 && to == ov::element::f16) return float_to_half;
    switch (static_cast<Type_t>(from)) {
        case Type_t::f64:
            return from_type<double>(to);
        case Type_t::f32:
            return from_type<float>(to);
        case Type_t::f16:
            return from_type<ov::float16>(to);
        case Type_t::bf16:
            return from_type<ov::bfloat16>(to);
        case Type_t::i8:
            return from_type<int8_t>(to);
        case Type_t::i16:
            return from_type<int16_t>(to);
        case Type_t::i32:
            return from_type<int32_t>(to);
        case Type_t::i64:
            return from_type<int64_t>(to);
        case Type_t::u8:
            return from_type<uint8_t>(to);
        case Type_t::u16:
            return from_type<uint16_t>(to);
        case Type_t::u32:
            return from_type<uint32_t>(to);
        case Type_t::u64:
            return from_type<uint64_t>(to);
        case Type_t::boolean:
            return from_type<Boolean>(to);
        default:
            return nullptr;
    }
}

}  // namespace cpu
}  // namespace tenon
