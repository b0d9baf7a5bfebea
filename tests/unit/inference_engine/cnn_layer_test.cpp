#include <gtest/gtest.h>

#include "ie/ie_layers.h"

namespace {

using namespace InferenceEngine;

class MyLayer : public CNNLayer {
public:
    using CNNLayer::CNNLayer;
};

TEST(CNNLayer, ReadsAttributesAsTheyStandInTheFile) {
    MyLayer layer(LayerParams{"pool", "Pooling", Precision::FP32});
    layer.params = {{"axis", "-2"},       {"alpha", "0.5"},     {"size", "7"},   {"flag", "True"}, {"off", "no"},
                    {"kernel", "3, 4,5"}, {"scales", "1.5,-2"}, {"mode", "max"}, {"bad", "3x"}};
    EXPECT_EQ(layer.type, "Pooling");
    EXPECT_EQ(layer.GetParamAsInt("axis"), -2);
    EXPECT_EQ(layer.GetParamAsFloat("alpha"), 0.5f);
    EXPECT_EQ(layer.GetParamAsUInt("size"), 7u);
    EXPECT_EQ(layer.GetParamAsSizeT("size"), 7u);
    EXPECT_TRUE(layer.GetParamAsBool("flag"));
    EXPECT_FALSE(layer.GetParamAsBool("off", true));
    EXPECT_EQ(layer.GetParamAsInts("kernel"), (std::vector<int>{3, 4, 5}));
    EXPECT_EQ(layer.GetParamAsUInts("kernel"), (std::vector<unsigned>{3, 4, 5}));
    EXPECT_EQ(layer.GetParamAsFloats("scales"), (std::vector<float>{1.5f, -2.f}));
    EXPECT_EQ(layer.GetParamAsStrings("kernel"), (std::vector<std::string>{"3", "4", "5"}));
    EXPECT_EQ(layer.GetParamAsString("mode"), "max");
    EXPECT_TRUE(layer.CheckParamPresence("mode"));
    EXPECT_FALSE(layer.CheckParamPresence("Mode"));
    EXPECT_EQ(layer.GetParamAsInt("none", 9), 9);
    EXPECT_EQ(layer.GetParamAsString("none", "text"), "text");
    EXPECT_EQ(layer.GetParamAsInts("none", {1, 2}), (std::vector<int>{1, 2}));
    EXPECT_THROW(layer.GetParamAsInt("none"), details::InferenceEngineException);
    EXPECT_THROW(layer.GetParamAsInt("bad"), Exception);
    EXPECT_THROW(layer.GetParamAsInt("bad", 1), Exception);
    EXPECT_THROW(layer.GetParamAsUInt("axis"), Exception);
    EXPECT_THROW(layer.GetParamAsBool("mode"), Exception);
    EXPECT_THROW(layer.GetParamAsFloat("bad"), Exception);
}

TEST(CNNLayer, FindsItsInput) {
    CNNLayer layer(LayerParams{"a", "b", Precision::FP32});
    EXPECT_THROW(layer.input(), Exception);
    const auto data = std::make_shared<Data>("x", TensorDesc(Precision::FP32, {1}, C));
    layer.insData.push_back(data);
    EXPECT_EQ(layer.input(), data);
}

}  // namespace
