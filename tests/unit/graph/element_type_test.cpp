#include "openvino/core/type/element_type.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <sstream>
#include <type_traits>

#include "openvino/core/type/element_type_traits.hpp"

using ov::element::Type;
using ov::element::Type_t;
namespace element = ov::element;

namespace {

std::map<Type, int>& global_map() {
    static std::map<Type, int> map;
    return map;
}

/// Uses the constants before main and after it.
struct UsesTypesGlobally {
    UsesTypesGlobally() {
        global_map()[element::f32] = 1;
        name = element::i64.get_type_name();
    }
    ~UsesTypesGlobally() {
        if (element::f32.size() != 4) std::terminate();
    }
    std::string name;
};
const UsesTypesGlobally global_user;

int category(const Type& type) {
    switch (type) {
        case Type_t::f32:
            return 1;
        case Type_t::i64:
            return 2;
        default:
            return 0;
    }
}

}  // namespace

TEST(ElementType, NumericOrderIsStable) {
    const Type_t order[] = {Type_t::undefined, Type_t::dynamic, Type_t::boolean, Type_t::bf16, Type_t::f16,
                            Type_t::f32,       Type_t::f64,     Type_t::i4,      Type_t::i8,   Type_t::i16,
                            Type_t::i32,       Type_t::i64,     Type_t::u1,      Type_t::u4,   Type_t::u8,
                            Type_t::u16,       Type_t::u32,     Type_t::u64};
    int expected = 0;
    for (const Type_t type : order)
        EXPECT_EQ(static_cast<int>(type), expected++);
}

TEST(ElementType, ConvertsToAndFromTheEnumerationAtCompileTime) {
    constexpr Type type = Type_t::f32;
    static_assert(static_cast<Type_t>(type) == Type_t::f32);
    static_assert(type == element::f32);
    static_assert(type != Type_t::f16);
    EXPECT_EQ(category(element::f32), 1);
    EXPECT_EQ(category(element::i64), 2);
    EXPECT_EQ(category(element::u8), 0);
}

TEST(ElementType, DefaultIsUndefined) {
    EXPECT_EQ(Type(), element::undefined);
    EXPECT_TRUE(Type().is_dynamic());
}

TEST(ElementType, FromCppType) {
    EXPECT_EQ(element::from<char>(), element::boolean);
    EXPECT_EQ(element::from<bool>(), element::boolean);
    EXPECT_EQ(element::from<ov::bfloat16>(), element::bf16);
    EXPECT_EQ(element::from<ov::float16>(), element::f16);
    EXPECT_EQ(element::from<float>(), element::f32);
    EXPECT_EQ(element::from<double>(), element::f64);
    EXPECT_EQ(element::from<int8_t>(), element::i8);
    EXPECT_EQ(element::from<int16_t>(), element::i16);
    EXPECT_EQ(element::from<int32_t>(), element::i32);
    EXPECT_EQ(element::from<int64_t>(), element::i64);
    EXPECT_EQ(element::from<long long>(), element::i64);
    EXPECT_EQ(element::from<uint8_t>(), element::u8);
    EXPECT_EQ(element::from<uint16_t>(), element::u16);
    EXPECT_EQ(element::from<uint32_t>(), element::u32);
    EXPECT_EQ(element::from<size_t>(), element::u64);
    EXPECT_EQ(element::from<std::string>(), element::string);
    EXPECT_THROW(element::from<std::vector<int>>(), ov::Exception);
}

TEST(ElementType, TraitsGiveTheCppTypeBack) {
    EXPECT_TRUE((std::is_same_v<ov::fundamental_type_for<Type_t::boolean>, char>));
    EXPECT_TRUE((std::is_same_v<ov::fundamental_type_for<Type_t::f16>, ov::float16>));
    EXPECT_TRUE((std::is_same_v<ov::fundamental_type_for<Type_t::bf16>, ov::bfloat16>));
    EXPECT_TRUE((std::is_same_v<ov::fundamental_type_for<Type_t::u1>, int8_t>));
    EXPECT_TRUE((std::is_same_v<ov::element_type_traits<Type_t::u4>::value_type, int8_t>));
    EXPECT_TRUE((std::is_same_v<ov::element_type_traits<Type_t::u64>::value_type, uint64_t>));
    EXPECT_TRUE((std::is_same_v<ov::element_type_traits<Type_t::string>::value_type, std::string>));
    EXPECT_EQ(element::fundamental_type_for(element::u4), element::i8);
    EXPECT_EQ(element::fundamental_type_for(element::f32), element::f32);
}

TEST(ElementType, NamesReadBackForEveryType) {
    std::set<std::string> names;
    for (const Type* type : Type::get_known_types()) {
        EXPECT_EQ(Type(type->to_string()), *type);
        EXPECT_EQ(type->get_type_name(), type->to_string());
        std::stringstream text;
        text << *type;
        Type read;
        text >> read;
        EXPECT_EQ(read, *type);
        names.insert(type->to_string());
    }
    EXPECT_EQ(names.size(), 26U);
}

TEST(ElementType, FromTextOfBothIrVersions) {
    EXPECT_EQ(Type("f32"), element::f32);
    EXPECT_EQ(Type("FP32"), element::f32);
    EXPECT_EQ(Type("FP16"), element::f16);
    EXPECT_EQ(Type("FP64"), element::f64);
    EXPECT_EQ(Type("BF16"), element::bf16);
    EXPECT_EQ(Type("I64"), element::i64);
    EXPECT_EQ(Type("U8"), element::u8);
    EXPECT_EQ(Type("BIN"), element::u1);
    EXPECT_EQ(Type("BOOL"), element::boolean);
    EXPECT_EQ(Type("boolean"), element::boolean);
    EXPECT_EQ(Type("UNSPECIFIED"), element::undefined);
    EXPECT_THROW(Type("f31"), ov::Exception);
    EXPECT_THROW(Type(""), ov::Exception);
    std::istringstream text("nonsense");
    Type type;
    EXPECT_THROW(text >> type, ov::Exception);
}

TEST(ElementType, SizesAndWidths) {
    EXPECT_EQ(element::f32.size(), 4U);
    EXPECT_EQ(element::f32.bitwidth(), 32U);
    EXPECT_EQ(element::f16.size(), 2U);
    EXPECT_EQ(element::boolean.size(), 1U);
    EXPECT_EQ(element::u1.bitwidth(), 1U);
    EXPECT_EQ(element::u1.size(), 1U);
    EXPECT_EQ(element::i4.bitwidth(), 4U);
    EXPECT_EQ(element::i4.size(), 1U);
    EXPECT_EQ(element::u2.bitwidth(), 2U);
    EXPECT_EQ(element::nf4.bitwidth(), 4U);
    EXPECT_EQ(element::f8e4m3.bitwidth(), 8U);
    EXPECT_EQ(element::string.size(), sizeof(std::string));
    EXPECT_EQ(element::dynamic.bitwidth(), 0U);
}

TEST(ElementType, Flags) {
    EXPECT_TRUE(element::f32.is_real() && element::bf16.is_real() && element::f64.is_real());
    EXPECT_FALSE(element::i32.is_real() || element::boolean.is_real());
    EXPECT_TRUE(element::i32.is_integral() && element::boolean.is_integral());
    EXPECT_TRUE(element::u4.is_integral_number());
    EXPECT_FALSE(element::boolean.is_integral_number() || element::f32.is_integral_number());
    EXPECT_FALSE(element::string.is_integral_number());
    EXPECT_TRUE(element::f32.is_signed() && element::i4.is_signed() && element::boolean.is_signed());
    EXPECT_FALSE(element::u8.is_signed() || element::u1.is_signed());
    EXPECT_TRUE(element::i8.is_quantized() && element::u8.is_quantized());
    EXPECT_FALSE(element::f32.is_quantized() || element::i64.is_quantized());
    EXPECT_TRUE(element::f32.is_static() && element::dynamic.is_dynamic() && element::undefined.is_dynamic());
    EXPECT_EQ(element::f32.c_type_string(), "float");
    EXPECT_EQ(element::boolean.c_type_string(), "char");
    EXPECT_EQ(element::i64.c_type_string(), "int64_t");
}

TEST(ElementType, MergesWithDynamicAndWithItself) {
    Type merged;
    EXPECT_TRUE(Type::merge(merged, element::dynamic, element::f32));
    EXPECT_EQ(merged, element::f32);
    EXPECT_TRUE(Type::merge(merged, element::i8, element::dynamic));
    EXPECT_EQ(merged, element::i8);
    EXPECT_TRUE(Type::merge(merged, element::u8, element::u8));
    EXPECT_EQ(merged, element::u8);
    EXPECT_TRUE(Type::merge(merged, element::dynamic, element::dynamic));
    EXPECT_EQ(merged, element::dynamic);
}

TEST(ElementType, DoesNotMergeDifferentTypes) {
    Type merged = element::u16;
    EXPECT_FALSE(Type::merge(merged, element::f32, element::i32));
    EXPECT_EQ(merged, element::u16);
    EXPECT_FALSE(element::f32.compatible(element::f64));
    EXPECT_TRUE(element::f32.compatible(element::dynamic) && element::dynamic.compatible(element::f32));
}

TEST(ElementType, IsAMapKey) {
    std::map<Type, int> values{{element::f32, 1}, {element::i8, 2}, {Type_t::f32, 3}};
    EXPECT_EQ(values.size(), 2U);
    EXPECT_NE(element::f32.hash(), element::f64.hash());
    EXPECT_TRUE(element::f16 < element::f32);
}

TEST(ElementType, WorksInGlobalConstructors) {
    EXPECT_EQ(global_map().at(element::f32), 1);
    EXPECT_EQ(global_user.name, "i64");
}

TEST(ElementType, BytesOfPackedElements) {
    EXPECT_EQ(element::checked_byte_size(element::f32, 3), 12U);
    EXPECT_EQ(element::checked_byte_size(element::i4, 3), 2U);
    EXPECT_EQ(element::checked_byte_size(element::u1, 9), 2U);
    EXPECT_EQ(element::checked_byte_size(element::u1, 8), 1U);
    EXPECT_EQ(element::checked_byte_size(element::u2, 5), 2U);
    EXPECT_EQ(element::checked_byte_size(element::u3, 8), 3U);
    EXPECT_EQ(element::checked_byte_size(element::u3, 9), 6U);
    EXPECT_EQ(element::checked_byte_size(element::u6, 4), 3U);
    EXPECT_EQ(element::checked_byte_size(element::u1, 0), 0U);
    EXPECT_EQ(element::checked_byte_size(element::u1, SIZE_MAX), SIZE_MAX / 8 + 1);
    EXPECT_EQ(element::checked_byte_size(element::f32, SIZE_MAX / 4), SIZE_MAX / 4 * 4);
    EXPECT_FALSE(element::checked_byte_size(element::f32, SIZE_MAX / 4 + 1));
}
