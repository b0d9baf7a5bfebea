#include "element_conversion.hpp"

#include <cstring>
#include <limits>
#include <type_traits>

#include "openvino/core/except.hpp"
#include "openvino/core/type/bfloat16.hpp"
#include "openvino/core/type/element_type_traits.hpp"
#include "openvino/core/type/float16.hpp"

namespace ov {
namespace detail {
namespace {

template <typename T>
struct Plain {
    using value_type = T;
    static T load(const void* data, size_t i) { return static_cast<const T*>(data)[i]; }
    static void store(void* data, size_t i, T value) { static_cast<T*>(data)[i] = value; }
};

struct Boolean {
    using value_type = bool;
    static bool load(const void* data, size_t i) { return static_cast<const char*>(data)[i] != 0; }
    static void store(void* data, size_t i, bool value) { static_cast<char*>(data)[i] = value ? 1 : 0; }
};

template <unsigned bits, bool is_signed, bool highest_first>
struct Packed {
    using value_type = std::conditional_t<is_signed, int8_t, uint8_t>;
    static constexpr unsigned per_byte = 8 / bits;
    static constexpr uint8_t mask = (1U << bits) - 1;
    static unsigned shift(size_t i) {
        const unsigned position = i % per_byte;
        return bits * (highest_first ? per_byte - 1 - position : position);
    }
    static value_type load(const void* data, size_t i) {
        const unsigned raw = (static_cast<const uint8_t*>(data)[i / per_byte] >> shift(i)) & mask;
        if constexpr (is_signed) return static_cast<int8_t>((raw ^ (1U << (bits - 1))) - (1U << (bits - 1)));
        return static_cast<value_type>(raw);
    }
    static void store(void* data, size_t i, value_type value) {
        auto& byte = static_cast<uint8_t*>(data)[i / per_byte];
        byte = static_cast<uint8_t>((byte & ~(mask << shift(i))) | ((static_cast<uint8_t>(value) & mask) << shift(i)));
    }
};

template <typename Visit>
void with_access(const element::Type& type, Visit&& visit) {
    switch (type) {
        case element::Type_t::boolean:
            return visit(Boolean());
        case element::Type_t::bf16:
            return visit(Plain<bfloat16>());
        case element::Type_t::f16:
            return visit(Plain<float16>());
        case element::Type_t::f32:
            return visit(Plain<float>());
        case element::Type_t::f64:
            return visit(Plain<double>());
        case element::Type_t::i4:
            return visit(Packed<4, true, false>());
        case element::Type_t::i8:
            return visit(Plain<int8_t>());
        case element::Type_t::i16:
            return visit(Plain<int16_t>());
        case element::Type_t::i32:
            return visit(Plain<int32_t>());
        case element::Type_t::i64:
            return visit(Plain<int64_t>());
        case element::Type_t::u1:
            return visit(Packed<1, false, true>());
        case element::Type_t::u4:
            return visit(Packed<4, false, false>());
        case element::Type_t::u8:
            return visit(Plain<uint8_t>());
        case element::Type_t::u16:
            return visit(Plain<uint16_t>());
        case element::Type_t::u32:
            return visit(Plain<uint32_t>());
        case element::Type_t::u64:
            return visit(Plain<uint64_t>());
        default:
            OPENVINO_THROW("elements of type ", type, " cannot be converted");
    }
}

// A float outside the range of an integer type has no defined static_cast; it saturates, NaN becomes 0.
template <typename To, typename From>
To convert(From value) {
    if constexpr (std::is_same_v<To, bool>) {
        return static_cast<float>(value) != 0.0F;
    } else if constexpr (std::is_same_v<From, float16> || std::is_same_v<From, bfloat16>) {
        return convert<To>(static_cast<float>(value));
    } else if constexpr (std::is_same_v<To, float16> || std::is_same_v<To, bfloat16>) {
        return To(static_cast<float>(value));
    } else if constexpr (std::is_floating_point_v<From> && std::is_integral_v<To>) {
        if (value != value) return To(0);
        if (value >= static_cast<From>(std::numeric_limits<To>::max())) return std::numeric_limits<To>::max();
        if (value <= static_cast<From>(std::numeric_limits<To>::min())) return std::numeric_limits<To>::min();
        return static_cast<To>(value);
    } else {
        return static_cast<To>(value);
    }
}

}  // namespace

void convert_elements(const void* source, const element::Type& from, void* target, const element::Type& to,
                      size_t count) {
    if (from == to) {
        if (count) std::memmove(target, source, (count * to.bitwidth() + 7) / 8);
        return;
    }
    with_access(from, [&](auto reader) {
        with_access(to, [&](auto writer) {
            using Writer = decltype(writer);
            for (size_t i = 0; i < count; ++i)
                Writer::store(target, i, convert<typename Writer::value_type>(decltype(reader)::load(source, i)));
        });
    });
}

}  // namespace detail
}  // namespace ov
