#pragma once

#include <cstddef>
#include <cstdint>
#include <iostream>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "openvino/core/core_visibility.hpp"
#include "openvino/core/except.hpp"
#include "openvino/core/type/bfloat16.hpp"
#include "openvino/core/type/float16.hpp"

namespace ov::element {

/// Numeric values are stable: new types are added at the end.
enum class Type_t {
    undefined,
    dynamic,
    boolean,
    bf16,
    f16,
    f32,
    f64,
    i4,
    i8,
    i16,
    i32,
    i64,
    u1,
    u4,
    u8,
    u16,
    u32,
    u64,
    u2,
    u3,
    u6,
    nf4,
    f8e4m3,
    f8e5m2,
    string,
    f4e2m1,
    f8e8m0,
};

/// The type of a tensor's elements: a Type_t with questions to ask it. Converts to and from Type_t, so that
/// `switch (type)`, `type == element::f32` and ordering work. `undefined` and `dynamic` are not known yet.
class OPENVINO_API Type {
public:
    constexpr Type() = default;
    constexpr Type(const Type&) = default;
    constexpr Type(Type_t type) : m_type(type) {}
    /// From a name as `to_string` gives it or as IR v10 spells it ("FP32", "BIN"), in any case.
    /// Throws ov::Exception for any other text.
    explicit Type(const std::string& name);
    Type& operator=(const Type&) = default;

    constexpr operator Type_t() const { return m_type; }

    /// Bytes of one element, rounded up; 0 for undefined and dynamic.
    size_t size() const;
    /// Bits of one element; 0 for undefined and dynamic.
    size_t bitwidth() const;
    size_t hash() const;
    bool is_static() const;
    bool is_dynamic() const { return !is_static(); }
    bool is_real() const;
    /// Everything that is not real, boolean included.
    bool is_integral() const { return !is_real(); }
    /// Integral, but neither boolean nor string.
    bool is_integral_number() const;
    bool is_signed() const;
    bool is_quantized() const;

    /// The C++ spelling: "float", "int8_t".
    std::string c_type_string() const;
    /// The enumerator's name: "f32", "i8".
    std::string get_type_name() const;
    std::string to_string() const;

    /// True when equal, or when one of both is dynamic.
    bool compatible(const Type& other) const;
    /// Writes the more specific of both to `dst`. False (and `dst` untouched) when they are not compatible.
    static bool merge(Type& dst, const Type& t1, const Type& t2);
    /// All types but undefined.
    static std::vector<const Type*> get_known_types();

private:
    Type_t m_type{Type_t::undefined};
};

using TypeVector = std::vector<Type>;

inline constexpr Type undefined(Type_t::undefined);
inline constexpr Type dynamic(Type_t::dynamic);
inline constexpr Type boolean(Type_t::boolean);
inline constexpr Type bf16(Type_t::bf16);
inline constexpr Type f16(Type_t::f16);
inline constexpr Type f32(Type_t::f32);
inline constexpr Type f64(Type_t::f64);
inline constexpr Type i4(Type_t::i4);
inline constexpr Type i8(Type_t::i8);
inline constexpr Type i16(Type_t::i16);
inline constexpr Type i32(Type_t::i32);
inline constexpr Type i64(Type_t::i64);
inline constexpr Type u1(Type_t::u1);
inline constexpr Type u2(Type_t::u2);
inline constexpr Type u3(Type_t::u3);
inline constexpr Type u4(Type_t::u4);
inline constexpr Type u6(Type_t::u6);
inline constexpr Type u8(Type_t::u8);
inline constexpr Type u16(Type_t::u16);
inline constexpr Type u32(Type_t::u32);
inline constexpr Type u64(Type_t::u64);
inline constexpr Type nf4(Type_t::nf4);
inline constexpr Type f8e4m3(Type_t::f8e4m3);
inline constexpr Type f8e5m2(Type_t::f8e5m2);
inline constexpr Type string(Type_t::string);
inline constexpr Type f4e2m1(Type_t::f4e2m1);
inline constexpr Type f8e8m0(Type_t::f8e8m0);

/// The element type of the C++ type T (char and bool are boolean). Throws ov::Exception when there is none.
template <class T>
constexpr Type from() {
    if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, char>) {
        return boolean;
    } else if constexpr (std::is_same_v<T, float16>) {
        return f16;
    } else if constexpr (std::is_same_v<T, bfloat16>) {
        return bf16;
    } else if constexpr (std::is_same_v<T, float>) {
        return f32;
    } else if constexpr (std::is_same_v<T, double>) {
        return f64;
    } else if constexpr (std::is_same_v<T, std::string>) {
        return string;
    } else if constexpr (std::is_integral_v<T> && std::is_signed_v<T>) {
        return sizeof(T) == 1 ? i8 : sizeof(T) == 2 ? i16 : sizeof(T) == 4 ? i32 : i64;
    } else if constexpr (std::is_integral_v<T>) {
        return sizeof(T) == 1 ? u8 : sizeof(T) == 2 ? u16 : sizeof(T) == 4 ? u32 : u64;
    } else {
        OPENVINO_THROW("The C++ type asked for has no element type");
    }
}

/// The element type whose C++ type holds one element of `type`: i8 for the types below one byte, else `type` itself.
OPENVINO_API Type fundamental_type_for(const Type& type);

/// Bytes that `count` dense elements take: types below one byte are packed and the sum is rounded up (u3 and u6 in
/// groups of three bytes). No value when the result does not fit.
OPENVINO_API std::optional<size_t> checked_byte_size(const Type& type, size_t count);

OPENVINO_API std::ostream& operator<<(std::ostream& stream, const Type& type);
/// Reads one word and takes it as the constructor from a string does.
OPENVINO_API std::istream& operator>>(std::istream& stream, Type& type);

}  // namespace ov::element
