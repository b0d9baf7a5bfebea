#include "ie/ie_precision.hpp"

#include <gtest/gtest.h>

#include <map>
#include <sstream>

using InferenceEngine::Precision;
using InferenceEngine::PrecisionTrait;

namespace {

struct Row {
    Precision::ePrecision value;
    int number;
    const char* name;
    size_t bytes;
    bool is_float;
    bool is_signed;
};

// Numbers, names and sizes as published for the releases 2020.1 - 2021.4.
const Row rows[] = {
    {Precision::FP32, 10, "FP32", 4, true, true},   {Precision::FP16, 11, "FP16", 2, true, true},
    {Precision::BF16, 12, "BF16", 2, true, true},   {Precision::FP64, 13, "FP64", 8, true, true},
    {Precision::Q78, 20, "Q78", 2, false, true},    {Precision::I16, 30, "I16", 2, false, true},
    {Precision::U4, 39, "U4", 0, false, false},     {Precision::U8, 40, "U8", 1, false, false},
    {Precision::BOOL, 41, "BOOL", 1, false, false}, {Precision::I4, 49, "I4", 0, false, true},
    {Precision::I8, 50, "I8", 1, false, true},      {Precision::U16, 60, "U16", 2, false, false},
    {Precision::I32, 70, "I32", 4, false, true},    {Precision::BIN, 71, "BIN", 0, false, true},
    {Precision::I64, 72, "I64", 8, false, true},    {Precision::U64, 73, "U64", 8, false, false},
    {Precision::U32, 74, "U32", 4, false, false},
};

TEST(Precision, HasThePublishedNumbersNamesAndSizes) {
    for (const Row& row : rows) {
        const Precision precision = row.value;
        EXPECT_EQ(precision.getPrecVal(), row.number) << row.name;
        EXPECT_STREQ(precision.name(), row.name);
        EXPECT_EQ(precision.size(), row.bytes) << row.name;
        EXPECT_EQ(precision.is_float(), row.is_float) << row.name;
        EXPECT_EQ(precision.isSigned(), row.is_signed) << row.name;
        EXPECT_EQ(Precision::FromStr(row.name), row.value);
    }
}

TEST(Precision, UnknownNameIsUnspecified) {
    EXPECT_EQ(Precision::FromStr("FP31"), Precision::UNSPECIFIED);
    EXPECT_EQ(Precision::FromStr(""), Precision::UNSPECIFIED);
    EXPECT_EQ(Precision().getPrecVal(), 255);
}

TEST(Precision, WithoutKnownSizeThrows) {
    EXPECT_THROW(Precision().size(), InferenceEngine::Exception);
    EXPECT_THROW(Precision(Precision::MIXED).size(), InferenceEngine::Exception);
    EXPECT_THROW(Precision(size_t(0), "none"), InferenceEngine::Exception);
}

TEST(Precision, ConvertsAndCompares) {
    Precision precision;
    EXPECT_FALSE(static_cast<bool>(precision));
    EXPECT_TRUE(!precision);
    precision = Precision::I8;
    EXPECT_TRUE(precision ? true : false);
    EXPECT_TRUE(precision == Precision::I8);
    EXPECT_TRUE(Precision::I8 == precision);
    EXPECT_TRUE(precision != Precision::U8);
    EXPECT_TRUE(precision != Precision(Precision::U8));
    switch (precision) {
        case Precision::I8:
            break;
        default:
            FAIL();
    }
}

TEST(Precision, CustomIsToldApartByBitsAndName) {
    const Precision first(12, "twelve");
    EXPECT_EQ(first.getPrecVal(), 80);
    EXPECT_STREQ(first.name(), "twelve");
    EXPECT_EQ(first, Precision(12, std::string("twelve").c_str()));
    EXPECT_NE(first, Precision(12, "other"));
    EXPECT_NE(first, Precision(16, "twelve"));
    EXPECT_EQ(Precision(16, "wide").size(), 2u);
}

TEST(Precision, KnowsWhatHoldsItsElements) {
    EXPECT_TRUE(Precision(Precision::FP32).hasStorageType<float>());
    EXPECT_FALSE(Precision(Precision::FP32).hasStorageType<int32_t>());
    EXPECT_TRUE(Precision(Precision::FP16).hasStorageType<int16_t>());
    EXPECT_TRUE(Precision(Precision::FP16).hasStorageType<uint16_t>());
    EXPECT_FALSE(Precision(Precision::FP16).hasStorageType<float>());
    EXPECT_TRUE(Precision(Precision::BIN).hasStorageType<uint8_t>());
    EXPECT_TRUE(Precision(Precision::I4).hasStorageType<int8_t>());
    EXPECT_FALSE(Precision(Precision::U8).hasStorageType<int8_t>());
    EXPECT_TRUE(Precision(Precision::BOOL).hasStorageType<uint8_t>());
    EXPECT_FALSE(Precision(8, "mine").hasStorageType<uint8_t>());
    EXPECT_FALSE(Precision().hasStorageType<float>());
}

TEST(Precision, FollowsFromAType) {
    EXPECT_EQ(Precision::fromType<float>(), Precision::FP32);
    EXPECT_EQ(Precision::fromType<int16_t>(), Precision::I16);
    EXPECT_EQ(Precision::fromType<uint8_t>(), Precision::U8);
    EXPECT_EQ(Precision::fromType<int64_t>(), Precision::I64);
    struct Triple {
        char bytes[3];
    };
    const Precision custom = Precision::fromType<Triple>("triple");
    EXPECT_EQ(custom.getPrecVal(), Precision::CUSTOM);
    EXPECT_STREQ(custom.name(), "triple");
    EXPECT_EQ(custom.size(), 3u);
}

TEST(Precision, IsAKeyAndPrints) {
    std::map<Precision, float> speed{{Precision::I8, 2.f}, {Precision::FP32, 1.f}};
    EXPECT_EQ(speed.at(Precision::I8), 2.f);
    EXPECT_EQ(speed.size(), 2u);
    std::ostringstream stream;
    stream << Precision(Precision::FP16) << ' ' << Precision::U8 << ' '
           << std::vector<Precision>{Precision::I8, Precision::BIN};
    EXPECT_EQ(stream.str(), "FP16 U8 I8, BIN");
}

static_assert(std::is_same_v<PrecisionTrait<Precision::FP32>::value_type, float>);
static_assert(std::is_same_v<PrecisionTrait<Precision::FP16>::value_type, int16_t>);
static_assert(std::is_same_v<PrecisionTrait<Precision::BF16>::value_type, int16_t>);
static_assert(std::is_same_v<PrecisionTrait<Precision::Q78>::value_type, uint16_t>);
static_assert(std::is_same_v<PrecisionTrait<Precision::U4>::value_type, uint8_t>);
static_assert(std::is_same_v<PrecisionTrait<Precision::BIN>::value_type, int8_t>);
static_assert(std::is_same_v<PrecisionTrait<Precision::U64>::value_type, uint64_t>);

}  // namespace
