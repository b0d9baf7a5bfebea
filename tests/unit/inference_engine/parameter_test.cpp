#include "ie/ie_parameter.hpp"

#include <gtest/gtest.h>

namespace {

using namespace InferenceEngine;

Parameter names() {
    return std::vector<std::string>{"CPU", "GPU"};
}

TEST(Parameter, HoldsWhatItIsGiven) {
    Parameter number = 4;
    EXPECT_TRUE(number.is<int>());
    EXPECT_FALSE(number.is<unsigned>());
    EXPECT_EQ(number.as<int>(), 4);
    number.as<int>() = 5;
    const Parameter copy = number;
    EXPECT_EQ(copy.as<int>(), 5);
    number = std::string("text");
    EXPECT_TRUE(number.is<std::string>());
    EXPECT_EQ(copy.as<int>(), 5);
}

TEST(Parameter, CStringsBecomeStrings) {
    const Parameter literal = "text";
    EXPECT_EQ(literal.as<std::string>(), "text");
    const char* pointer = "pointer";
    EXPECT_TRUE(Parameter(pointer).is<std::string>());
    char array[] = "array";
    EXPECT_TRUE(Parameter(array).is<std::string>());
}

TEST(Parameter, ConvertsByValueAndReference) {
    const std::vector<std::string> value = names();
    EXPECT_EQ(value.size(), 2u);
    Parameter parameter = names();
    std::vector<std::string>& reference = parameter;
    reference.push_back("NPU");
    const std::vector<std::string>& constant = static_cast<const Parameter&>(parameter);
    EXPECT_EQ(constant.size(), 3u);
    std::string text = Parameter("x");
    EXPECT_EQ(text, "x");
    const std::tuple<unsigned, unsigned, unsigned> range = Parameter(std::make_tuple(1u, 2u, 3u));
    EXPECT_EQ(std::get<2>(range), 3u);
    const unsigned count = Parameter(7u).as<unsigned>();
    EXPECT_EQ(count, 7u);
    const bool flag = Parameter(true);
    EXPECT_TRUE(flag);
}

TEST(Parameter, OtherTypeIsABadCastWithBothTypes) {
    const Parameter number = 4;
    EXPECT_THROW(number.as<std::string>(), std::bad_cast);
    try {
        number.as<float>();
        FAIL();
    } catch (const std::bad_cast& error) {
        EXPECT_STREQ(error.what(), "Parameter: expected a f, found a i");
    }
}

TEST(Parameter, EmptyThrows) {
    Parameter parameter;
    EXPECT_TRUE(parameter.empty());
    EXPECT_FALSE(parameter.is<int>());
    EXPECT_THROW(parameter.as<int>(), Exception);
    parameter = 1;
    EXPECT_FALSE(parameter.empty());
    parameter.clear();
    EXPECT_TRUE(parameter.empty());
}

TEST(Parameter, Compares) {
    EXPECT_TRUE(Parameter(4) == Parameter(4));
    EXPECT_TRUE(Parameter(4) != Parameter(5));
    EXPECT_TRUE(Parameter(4) != Parameter(4u));
    EXPECT_TRUE(Parameter("a") == Parameter(std::string("a")));
    EXPECT_TRUE(Parameter() == Parameter());
    EXPECT_TRUE(Parameter() != Parameter(0));
    struct Opaque {
        int value;
    };
    const Parameter opaque = Opaque{1};
    EXPECT_THROW((void)(opaque == Parameter(Opaque{1})), Exception);
}

TEST(Parameter, LivesInMaps) {
    const ParamMap parameters{{"device", "GPU"}, {"count", 3}, {"handle", static_cast<void*>(nullptr)}};
    EXPECT_EQ(parameters.at("device").as<std::string>(), "GPU");
    EXPECT_EQ(parameters.at("count").as<int>(), 3);
    EXPECT_TRUE(parameters.at("handle").is<void*>());
    const std::map<std::string, Parameter> copy = parameters;
    EXPECT_EQ(copy, parameters);
}

}  // namespace
