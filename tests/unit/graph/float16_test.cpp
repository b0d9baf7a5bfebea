#include "openvino/core/type/float16.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <limits>
#include <random>
#include <sstream>
#include <type_traits>

#include "openvino/core/type/bfloat16.hpp"

using ov::bfloat16;
using ov::float16;

namespace {

/// The format of a 16-bit float, for references computed in double.
template <class T>
struct Format;
template <>
struct Format<float16> {
    static constexpr int fraction_bits = 10;
    static constexpr int exponent_bits = 5;
};
template <>
struct Format<bfloat16> {
    static constexpr int fraction_bits = 7;
    static constexpr int exponent_bits = 8;
};

template <class T>
constexpr int bias = (1 << (Format<T>::exponent_bits - 1)) - 1;

template <class T>
double decode(uint16_t bits) {
    const int fraction = bits & ((1 << Format<T>::fraction_bits) - 1);
    const int exponent = (bits >> Format<T>::fraction_bits) & ((1 << Format<T>::exponent_bits) - 1);
    const double sign = (bits & 0x8000) != 0 ? -1.0 : 1.0;
    if (exponent == (1 << Format<T>::exponent_bits) - 1) {
        return fraction == 0 ? sign * INFINITY : std::numeric_limits<double>::quiet_NaN();
    }
    if (exponent == 0) return sign * std::ldexp(fraction, 1 - bias<T> - Format<T>::fraction_bits);
    return sign * std::ldexp((1 << Format<T>::fraction_bits) + fraction, exponent - bias<T> - Format<T>::fraction_bits);
}

template <class T>
double round_in_double(double value) {
    if (value == 0 || !std::isfinite(value)) return value;
    const int exponent = std::max(std::ilogb(value), 1 - bias<T>);
    const double unit = std::ldexp(1.0, exponent - Format<T>::fraction_bits);
    const double rounded = std::nearbyint(value / unit) * unit;
    return std::fabs(rounded) >= std::ldexp(1.0, bias<T> + 1) ? std::copysign(INFINITY, value) : rounded;
}

template <class T>
class NarrowFloat : public testing::Test {};
using NarrowFloats = testing::Types<float16, bfloat16>;
TYPED_TEST_SUITE(NarrowFloat, NarrowFloats);

}  // namespace

TYPED_TEST(NarrowFloat, EveryPatternWidensExactlyAndComesBack) {
    for (uint32_t bits = 0; bits < 0x10000; ++bits) {
        const auto value = TypeParam::from_bits(static_cast<uint16_t>(bits));
        ASSERT_EQ(value.to_bits(), bits);
        const auto wide = static_cast<float>(value);
        const double expected = decode<TypeParam>(static_cast<uint16_t>(bits));
        if (std::isnan(expected)) {
            ASSERT_TRUE(std::isnan(wide)) << bits;
            ASSERT_TRUE(std::isnan(static_cast<float>(TypeParam(wide)))) << bits;
        } else {
            ASSERT_EQ(wide, expected) << bits;
            ASSERT_EQ(std::signbit(wide), std::signbit(expected)) << bits;
            ASSERT_EQ(TypeParam(wide).to_bits(), bits);
        }
    }
}

TYPED_TEST(NarrowFloat, RoundsRandomFloatsToNearestEven) {
    std::mt19937 random(7);
    for (int i = 0; i < 4000000; ++i) {
        const auto bits = static_cast<uint32_t>(random());
        float value;
        std::memcpy(&value, &bits, sizeof(value));
        const auto rounded = static_cast<float>(TypeParam(value));
        if (std::isnan(value)) {
            ASSERT_TRUE(std::isnan(rounded)) << bits;
        } else {
            ASSERT_EQ(rounded, round_in_double<TypeParam>(value)) << value;
            ASSERT_EQ(std::signbit(rounded), std::signbit(value)) << value;
        }
    }
}

TYPED_TEST(NarrowFloat, RoundsTheMiddleBetweenNeighboursToTheEvenOne) {
    const uint16_t largest = std::numeric_limits<TypeParam>::max().to_bits();
    for (uint16_t bits = 0; bits < largest; ++bits) {
        const double middle = (decode<TypeParam>(bits) + decode<TypeParam>(bits + 1)) / 2;
        const auto value = static_cast<float>(middle);
        if (value != middle) continue;
        const uint16_t even = bits + (bits & 1);
        ASSERT_EQ(TypeParam(value).to_bits(), even);
        ASSERT_EQ(TypeParam(std::nextafter(value, 0.0F)).to_bits(), bits);
        ASSERT_EQ(TypeParam(std::nextafter(value, INFINITY)).to_bits(), bits + 1);
    }
}

TYPED_TEST(NarrowFloat, ValuesBeyondTheRangeBecomeInfinity) {
    const auto infinity = std::numeric_limits<TypeParam>::infinity();
    EXPECT_EQ(TypeParam(INFINITY).to_bits(), infinity.to_bits());
    EXPECT_EQ(TypeParam(-INFINITY).to_bits(), infinity.to_bits() | 0x8000);
    EXPECT_EQ(TypeParam(std::numeric_limits<float>::max()).to_bits(), infinity.to_bits());
}

TYPED_TEST(NarrowFloat, LimitsFollowFromTheFormat) {
    using Limits = std::numeric_limits<TypeParam>;
    const int fraction = Format<TypeParam>::fraction_bits;
    EXPECT_EQ(Limits::digits, fraction + 1);
    EXPECT_EQ(Limits::min(), std::ldexp(1.0, 1 - bias<TypeParam>));
    EXPECT_EQ(Limits::max(), std::ldexp(2.0 - std::ldexp(1.0, -fraction), bias<TypeParam>));
    EXPECT_EQ(static_cast<float>(Limits::lowest()), -static_cast<float>(Limits::max()));
    EXPECT_EQ(static_cast<float>(Limits::epsilon()), std::ldexp(1.0, -fraction));
    EXPECT_EQ(static_cast<float>(Limits::denorm_min()), std::ldexp(1.0, 1 - bias<TypeParam> - fraction));
    EXPECT_EQ(Limits::round_error(), 0.5F);
    EXPECT_TRUE(std::isinf(static_cast<float>(Limits::infinity())));
    EXPECT_TRUE(std::isnan(static_cast<float>(Limits::quiet_NaN())));
    EXPECT_TRUE(std::isnan(static_cast<float>(Limits::signaling_NaN())));
    EXPECT_EQ(Limits::min_exponent, 2 - bias<TypeParam>);
    EXPECT_EQ(Limits::max_exponent, bias<TypeParam> + 1);
    EXPECT_EQ(Limits::digits10, static_cast<int>(std::floor(fraction * std::log10(2.0))));
    EXPECT_EQ(Limits::max_digits10, static_cast<int>(std::ceil(1 + (fraction + 1) * std::log10(2.0))));
}

TYPED_TEST(NarrowFloat, ArithmeticWithBuiltInTypesKeepsTheType) {
    const TypeParam in = 1.5F;
    const int64_t step = 2;
    const TypeParam out = in + step;
    EXPECT_EQ(static_cast<float>(out), 3.5F);
    static_assert(std::is_same_v<decltype(in + step), TypeParam>);
    static_assert(std::is_same_v<decltype(in * 2.0), TypeParam>);
    static_assert(std::is_same_v<decltype(in - in), TypeParam>);
    EXPECT_EQ(in - step, -0.5F);
    EXPECT_EQ(in * 2U, 3);
    EXPECT_EQ(in / 0.5, 3.0);
    EXPECT_EQ(2 + in, 3.5F);
    EXPECT_EQ(-in, -1.5F);
}

TYPED_TEST(NarrowFloat, CompoundOperators) {
    TypeParam value = 2;
    value += 1;
    EXPECT_EQ(value, 3);
    value -= 0.5;
    EXPECT_EQ(value, 2.5);
    value *= TypeParam(2.0F);
    EXPECT_EQ(value, 5);
    value /= int64_t{4};
    EXPECT_EQ(value, 1.25F);
}

TYPED_TEST(NarrowFloat, Comparisons) {
    const TypeParam one = 1.0F;
    const TypeParam two = 2.0F;
    EXPECT_TRUE(one < two && one <= two && two > one && two >= one && one != two && one == one);
    EXPECT_TRUE(one < 2 && 2 > one && one == 1.0);
    EXPECT_EQ(TypeParam(0.0F), TypeParam(-0.0F));
    const auto nan = std::numeric_limits<TypeParam>::quiet_NaN();
    EXPECT_FALSE(nan == nan);
    EXPECT_TRUE(nan != nan);
}

TYPED_TEST(NarrowFloat, ConvertsImplicitlyFromFloatAndExplicitlyFromTheRest) {
    EXPECT_TRUE((std::is_convertible_v<float, TypeParam>));
    EXPECT_EQ(TypeParam(int64_t{3}), 3.0F);
    EXPECT_EQ(TypeParam(true), 1.0F);
    EXPECT_EQ(TypeParam(2.5), 2.5F);
    EXPECT_EQ(static_cast<int>(TypeParam(7.9F)), 7);
}

TYPED_TEST(NarrowFloat, IsTwoBytesAndZeroByDefault) {
    EXPECT_EQ(sizeof(TypeParam), 2U);
    EXPECT_EQ(TypeParam().to_bits(), 0);
    EXPECT_TRUE(std::is_trivially_copyable_v<TypeParam>);
    constexpr auto constant = TypeParam::from_bits(0x1234);
    EXPECT_EQ(constant.to_bits(), 0x1234);
}

TYPED_TEST(NarrowFloat, Prints) {
    std::ostringstream text;
    text << TypeParam(1.5F);
    EXPECT_EQ(text.str(), "1.5");
}

TEST(Float16, IsMadeFromSignExponentAndFraction) {
    EXPECT_EQ(float16(1, 15, 0x200).to_bits(), 0xbe00);
    EXPECT_EQ(float16(1, 15, 0x200), -1.5F);
}

TEST(Float16, ConvertsToAndFromBfloat16) {
    EXPECT_EQ(float16(bfloat16(1.5F)), 1.5F);
    EXPECT_EQ(bfloat16(float16(1.5F)), 1.5F);
}

TEST(Bfloat16, VectorConversions) {
    const std::vector<float> values{1.0F, -2.5F, 1.0F + 1.0F / 256};
    const auto narrow = bfloat16::from_float_vector(values);
    EXPECT_EQ(bfloat16::to_float_vector(narrow), (std::vector<float>{1.0F, -2.5F, 1.0F}));
    EXPECT_EQ(bfloat16::truncate(-1.99F), 0xbffe);
}
