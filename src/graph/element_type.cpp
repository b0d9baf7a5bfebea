#include "openvino/core/type/element_type.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace ov::element {
namespace {

struct TypeInfo {
    size_t bitwidth;
    bool is_real;
    bool is_signed;
    bool is_quantized;
    const char* cpp_name;
    const char* name;
};

/// In the order of Type_t.
constexpr std::array<TypeInfo, 27> type_infos{{
    {0, false, false, false, "undefined", "undefined"},
    {0, false, false, false, "dynamic", "dynamic"},
    {8, false, true, false, "char", "boolean"},
    {16, true, true, false, "bfloat16", "bf16"},
    {16, true, true, false, "float16", "f16"},
    {32, true, true, false, "float", "f32"},
    {64, true, true, false, "double", "f64"},
    {4, false, true, true, "int4_t", "i4"},
    {8, false, true, true, "int8_t", "i8"},
    {16, false, true, false, "int16_t", "i16"},
    {32, false, true, true, "int32_t", "i32"},
    {64, false, true, false, "int64_t", "i64"},
    {1, false, false, false, "uint1_t", "u1"},
    {4, false, false, false, "uint4_t", "u4"},
    {8, false, false, true, "uint8_t", "u8"},
    {16, false, false, false, "uint16_t", "u16"},
    {32, false, false, false, "uint32_t", "u32"},
    {64, false, false, false, "uint64_t", "u64"},
    {2, false, false, false, "uint2_t", "u2"},
    {3, false, false, false, "uint3_t", "u3"},
    {6, false, false, false, "uint6_t", "u6"},
    {4, false, false, true, "nfloat4", "nf4"},
    {8, true, true, true, "f8e4m3", "f8e4m3"},
    {8, true, true, true, "f8e5m2", "f8e5m2"},
    {8 * sizeof(std::string), false, false, false, "string", "string"},
    {4, true, true, true, "f4e2m1", "f4e2m1"},
    {8, true, true, true, "f8e8m0", "f8e8m0"},
}};

/// Spellings of IR v10 (in lower case) that differ from the type's own name.
struct Alias {
    const char* text;
    Type_t type;
};
constexpr std::array<Alias, 6> aliases{{
    {"fp16", Type_t::f16},
    {"fp32", Type_t::f32},
    {"fp64", Type_t::f64},
    {"bin", Type_t::u1},
    {"bool", Type_t::boolean},
    {"unspecified", Type_t::undefined},
}};

const TypeInfo& info(Type_t type) {
    return type_infos[static_cast<size_t>(type)];
}

Type_t parse(const std::string& name) {
    std::string lower = name;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    for (size_t i = 0; i < type_infos.size(); ++i) {
        if (lower == type_infos[i].name) return static_cast<Type_t>(i);
    }
    for (const Alias& alias : aliases) {
        if (lower == alias.text) return alias.type;
    }
    OPENVINO_THROW("\"", name, "\" is not the name of an element type; expected one like f32, i64, u8 or boolean");
}

}  // namespace

Type::Type(const std::string& name) : m_type(parse(name)) {}

size_t Type::size() const {
    return (bitwidth() + 7) / 8;
}

size_t Type::bitwidth() const {
    return info(m_type).bitwidth;
}

size_t Type::hash() const {
    return static_cast<size_t>(m_type);
}

bool Type::is_static() const {
    return info(m_type).bitwidth != 0;
}

bool Type::is_real() const {
    return info(m_type).is_real;
}

bool Type::is_integral_number() const {
    return is_integral() && m_type != Type_t::boolean && m_type != Type_t::string;
}

bool Type::is_signed() const {
    return info(m_type).is_signed;
}

bool Type::is_quantized() const {
    return info(m_type).is_quantized;
}

std::string Type::c_type_string() const {
    return info(m_type).cpp_name;
}

std::string Type::get_type_name() const {
    return info(m_type).name;
}

std::string Type::to_string() const {
    return info(m_type).name;
}

bool Type::compatible(const Type& other) const {
    return is_dynamic() || other.is_dynamic() || m_type == other.m_type;
}

bool Type::merge(Type& dst, const Type& t1, const Type& t2) {
    if (t1.is_dynamic()) {
        dst = t2;
        return true;
    }
    if (t2.is_dynamic() || t1.m_type == t2.m_type) {
        dst = t1;
        return true;
    }
    return false;
}

std::vector<const Type*> Type::get_known_types() {
    return {&dynamic, &boolean, &bf16, &f16, &f32, &f64, &i4,  &i8,  &i16,    &i32,    &i64,    &u1,     &u2,
            &u3,      &u4,      &u6,   &u8,  &u16, &u32, &u64, &nf4, &f8e4m3, &f8e5m2, &string, &f4e2m1, &f8e8m0};
}

Type fundamental_type_for(const Type& type) {
    return type.is_static() && type.bitwidth() < 8 ? i8 : type;
}

std::optional<size_t> checked_byte_size(const Type& type, size_t count) {
    const size_t bits = type.bitwidth();
    const bool crosses_bytes = bits == 3 || bits == 6;
    const size_t group_bits = crosses_bytes ? 24 : 8;
    const size_t elements_per_group = bits != 0 && bits < 8 ? group_bits / bits : 1;
    const size_t bytes_per_group = crosses_bytes ? 3 : type.size();
    const size_t groups = count / elements_per_group + (count % elements_per_group != 0 ? 1 : 0);
    size_t bytes;
    if (__builtin_mul_overflow(groups, bytes_per_group, &bytes)) return std::nullopt;
    return bytes;
}

std::ostream& operator<<(std::ostream& stream, const Type& type) {
    return stream << info(type).name;
}

std::istream& operator>>(std::istream& stream, Type& type) {
    std::string name;
    stream >> name;
    type = Type(name);
    return stream;
}

}  // namespace ov::element
