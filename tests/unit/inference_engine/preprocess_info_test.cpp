#include <gtest/gtest.h>

#include "ie/ie_input_info.hpp"
#include "ie/ie_preprocess.hpp"

namespace {

using namespace InferenceEngine;

TBlob<float>::Ptr image(const SizeVector& dims) {
    auto blob = make_shared_blob<float>(TensorDesc(Precision::FP32, dims, TensorDesc::getLayoutByDims(dims)));
    blob->allocate();
    std::iota(blob->begin(), blob->end(), 0.f);
    return blob;
}

TEST(PreProcessInfo, StartsWithoutAnEffect) {
    PreProcessInfo info;
    EXPECT_EQ(info.getNumberOfChannels(), 0u);
    EXPECT_EQ(info.getMeanVariant(), NONE);
    EXPECT_EQ(info.getResizeAlgorithm(), NO_RESIZE);
    EXPECT_EQ(info.getColorFormat(), ColorFormat::RAW);
    info.init(3);
    EXPECT_EQ(info[2]->stdScale, 1.f);
    EXPECT_EQ(info[2]->meanValue, 0.f);
    EXPECT_EQ(info[2]->meanData, nullptr);
    EXPECT_THROW(info[3], Exception);
}

TEST(PreProcessInfo, MeanImageIsSplitIntoChannels) {
    PreProcessInfo info;
    EXPECT_THROW(info.setMeanImage(image({2, 2, 3})), Exception);
    info.init(2);
    EXPECT_THROW(info.setMeanImage(nullptr), Exception);
    EXPECT_THROW(info.setMeanImage(image({3, 2, 3})), Exception);
    EXPECT_THROW(info.setMeanImage(image({2, 3})), Exception);
    EXPECT_THROW(info.setMeanImage(make_shared_blob<uint8_t>(TensorDesc(Precision::U8, {2, 2, 3}, CHW))), Exception);
    info.setMeanImage(image({2, 2, 3}));
    EXPECT_EQ(info.getMeanVariant(), MEAN_IMAGE);
    const Blob::Ptr second = info[1]->meanData;
    EXPECT_EQ(second->size(), 6u);
    EXPECT_EQ(second->cbuffer().as<const float*>()[second->getTensorDesc().offset(4)], 10.f);
}

TEST(PreProcessInfo, MeanImageOfOneChannel) {
    PreProcessInfo info;
    info.init(2);
    info.setMeanImageForChannel(image({2, 3}), 1);
    info.setMeanImageForChannel(image({1, 2, 3}), 0);
    EXPECT_THROW(info.setMeanImageForChannel(image({2, 3}), 2), Exception);
    EXPECT_THROW(info.setMeanImageForChannel(image({2, 2, 3}), 1), Exception);
    EXPECT_THROW(info.setMeanImageForChannel(nullptr, 0), Exception);
}

TEST(InputInfo, SpeaksForItsData) {
    InputInfo input;
    EXPECT_THROW(input.getPrecision(), Exception);
    EXPECT_EQ(input.getInputData(), nullptr);
    const auto data = std::make_shared<Data>("image", TensorDesc(Precision::FP32, {1, 3, 2, 2}, NCHW));
    input.setInputData(data);
    input.setPrecision(Precision::U8);
    input.setLayout(NHWC);
    EXPECT_EQ(input.name(), "image");
    EXPECT_EQ(data->getPrecision(), Precision::U8);
    EXPECT_EQ(data->getTensorDesc(), TensorDesc(Precision::U8, {1, 3, 2, 2}, NHWC));
    input.getPreProcess().setResizeAlgorithm(RESIZE_BILINEAR);
    EXPECT_EQ(static_cast<const InputInfo&>(input).getPreProcess().getResizeAlgorithm(), RESIZE_BILINEAR);
}

TEST(Data, KnowsWhetherItHasDims) {
    Data data("x", Precision::FP32);
    EXPECT_EQ(data.getLayout(), NCHW);
    EXPECT_FALSE(data.isInitialized());
    data.setDims({1, 2, 3, 4});
    EXPECT_TRUE(data.isInitialized());
    data.reshape({6, 4}, NC);
    EXPECT_EQ(data.getDims(), (SizeVector{6, 4}));
    EXPECT_TRUE(Data("s", TensorDesc(Precision::FP32, SCALAR)).isInitialized());
    data.getUserObject().v_int = 5;
    EXPECT_EQ(Data(data).getUserObject().v_int, 5);
}

}  // namespace
