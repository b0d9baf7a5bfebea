#include <numeric>

#include "ie/ie_input_info.hpp"
#include "ie/ie_preprocess.hpp"
#include "image_input.hpp"

namespace {

using namespace image_input;
using namespace small_networks;

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

TEST_F(ImageInput, OfAnySizeIsResized) {
    steps.setResizeAlgorithm(RESIZE_BILINEAR);
    network.getInputsInfo().at("x")->setLayout(NHWC);
    auto own = request();
    expect_near(run(own, large()), large_bilinear);
    expect_near(run(own, small()), small_bilinear);
    expect_near(run(own, large()), large_bilinear);
    EXPECT_EQ(own.GetBlob("y")->getTensorDesc(), TensorDesc(Precision::FP32, {1, 3, 2, 4}, NCHW));
}

TEST_F(ImageInput, OfAnySizeMayHaveAnotherLayoutThanToldAndBeAPart) {
    steps.setResizeAlgorithm(RESIZE_BILINEAR);
    auto own = request();
    expect_near(run(own, large()), large_bilinear);
    const auto wide = bytes({1, 3, 5, 9}, 1, 1);
    const auto part = make_shared_blob(wide, ROI(0, 2, 1, 5, 3));
    const auto image = large();
    auto* target = wide->buffer().as<uint8_t*>();
    const auto* source = image->cbuffer().as<const uint8_t*>();
    for (size_t row = 0; row < 3; ++row)
        std::copy(source + row * 15, source + (row + 1) * 15, target + ((row + 1) * 9 + 2) * 3);
    expect_near(run(own, part), large_bilinear);
}

TEST_F(ImageInput, HasTheNetworksSizeUntilOneIsSet) {
    steps.setResizeAlgorithm(RESIZE_BILINEAR);
    auto own = request();
    const auto image = own.GetBlob("x");
    EXPECT_EQ(image->getTensorDesc(), TensorDesc(Precision::U8, {1, 3, 2, 4}, NCHW));
    own.Infer();
    EXPECT_EQ(values_of<float>(own.GetBlob("y")), std::vector<float>(24, 0.F));
    image->buffer().as<uint8_t*>()[1] = 21;
    own.Infer();
    EXPECT_EQ(values_of<float>(own.GetBlob("y"))[1], 42.F);
}

// By the definition in numpy: overlap of pixels as fractions of a new one, doubled.
TEST_F(ImageInput, IsResizedByArea) {
    steps.setResizeAlgorithm(RESIZE_AREA);
    auto own = request();
    expect_near(run(own, large()), {79.7333333F, 279.2F,      244.4F,      376.933333F, 221.066667F, 286.666667F,
                                    251.866667F, 250.533333F, 153.733333F, 219.333333F, 184.533333F, 317.066667F,
                                    228.133333F, 159.866667F, 325.866667F, 190.666667F, 227.733333F, 293.333333F,
                                    258.533333F, 123.333333F, 302.133333F, 233.866667F, 199.066667F, 197.733333F});
    expect_near(run(own, small()),
                {0,   148, 296,         444, 164, 312, 292.666667F, 106, 74,  222,         202.666667F, 16,
                 238, 386, 366.666667F, 180, 148, 296, 276.666667F, 90,  312, 125.333333F, 106,         254});
}

TEST_F(ImageInput, IsResizedBeforeMeansAndScales) {
    steps.setResizeAlgorithm(RESIZE_BILINEAR);
    steps.init(3);
    for (size_t channel = 0; channel < 3; ++channel)
        steps[channel]->stdScale = 0.5F;
    steps.setMeanImage(image({3, 2, 4}));
    auto expected = large_bilinear;
    for (size_t i = 0; i < expected.size(); ++i)
        expected[i] = (expected[i] / 2 - static_cast<float>(i)) * 4;
    auto own = request();
    expect_near(run(own, large()), expected);
}

TEST_F(ImageInput, OfPackedColoursBecomesBGR) {
    const std::vector<std::pair<ColorFormat, std::vector<size_t>>> formats{{ColorFormat::RGB, {2, 1, 0}},
                                                                           {ColorFormat::BGR, {0, 1, 2}},
                                                                           {ColorFormat::RAW, {0, 1, 2}},
                                                                           {ColorFormat::RGBX, {2, 1, 0}},
                                                                           {ColorFormat::BGRX, {0, 1, 2}}};
    for (const auto& [format, channels] : formats) {
        for (const auto layout : {NCHW, NHWC}) {
            const size_t count = format == ColorFormat::RGBX || format == ColorFormat::BGRX ? 4 : 3;
            steps.setColorFormat(format);
            network.getInputsInfo().at("x")->setLayout(layout);
            std::vector<float> expected;
            for (const size_t channel : channels)
                for (size_t pixel = 0; pixel < 8; ++pixel)
                    expected.push_back(static_cast<float>(2 * (pixel * count + channel)));
            auto own = request();
            EXPECT_EQ(run(own, bytes({1, count, 2, 4}, 1, 256)), expected) << format << ' ' << layout;
        }
    }
}

TEST_F(ImageInput, OfPackedColoursMayBeOfAnySize) {
    steps.setColorFormat(ColorFormat::RGB);
    steps.setResizeAlgorithm(RESIZE_BILINEAR);
    std::vector<float> expected(large_bilinear.begin() + 16, large_bilinear.end());
    expected.insert(expected.end(), large_bilinear.begin() + 8, large_bilinear.begin() + 16);
    expected.insert(expected.end(), large_bilinear.begin(), large_bilinear.begin() + 8);
    auto own = request();
    expect_near(run(own, large()), expected);
}

TEST_F(ImageInput, InPlanesBecomesBGR) {
    // One step of a byte either way is the rounding of the conversion; a doubled one is 2.
    network.getInputsInfo().at("x")->setPrecision(Precision::FP32);
    steps.setColorFormat(ColorFormat::NV12);
    auto two = request();
    expect_near(run(two, nv12(2, 4)), planes_as_bgr, 2);
    EXPECT_TRUE(two.GetBlob("x")->is<NV12Blob>());
    steps.setColorFormat(ColorFormat::I420);
    auto three = request();
    expect_near(run(three, i420(2, 4)), planes_as_bgr, 2);
    steps.setResizeAlgorithm(RESIZE_BILINEAR);
    auto any_three = request();
    expect_near(run(any_three, i420(4, 6)), planes_resized, 2);
    steps.setColorFormat(ColorFormat::NV12);
    auto any_two = request();
    expect_near(run(any_two, nv12(4, 6)), planes_resized, 2);
    expect_near(run(any_two, nv12(2, 4)), planes_as_bgr, 2);
    expect_near(run(any_two, nv12(4, 6)->createROI(ROI(0, 0, 0, 6, 4))), planes_resized, 2);
}

TEST_F(ImageInput, MayBeOneOfSeveralInputs) {
    const auto parameter = [](const char* name) {
        const auto made = std::make_shared<ngraph::opset1::Parameter>(ngraph::element::f32, ngraph::Shape{1, 3, 2, 4});
        made->set_friendly_name(name);
        return made;
    };
    const auto a = parameter("a"), b = parameter("b");
    const auto sum = std::make_shared<ngraph::opset1::Add>(a, b);
    sum->set_friendly_name("y");
    CNNNetwork two(std::make_shared<ngraph::Function>(ngraph::OutputVector{sum}, ngraph::ParameterVector{a, b}));
    two.getInputsInfo().at("a")->getPreProcess().setColorFormat(ColorFormat::I420);
    auto own = Core().LoadNetwork(two, "CPU").CreateInferRequest();
    own.SetBlob("b", blob_of<float>(TensorDesc(Precision::FP32, {1, 3, 2, 4}, NCHW), std::vector<float>(24, 1000.F)));
    own.SetBlob("a", i420(2, 4));
    own.Infer();
    auto expected = planes_as_bgr;
    for (auto& value : expected)
        value = value / 2 + 1000;
    expect_near(values_of<float>(own.GetBlob("y")), expected, 1);
}

TEST_F(ImageInput, RefusesWhatNoImageHas) {
    steps.setColorFormat(ColorFormat::NV12);
    auto in_planes = request();
    expect_error<NotAllocated>([&] { in_planes.Infer(); }, "give an NV12Blob to SetBlob");
    expect_error<NotAllocated>([&] { in_planes.GetBlob("x"); }, "give an NV12Blob to SetBlob");
    expect_error<ParameterMismatch>([&] { in_planes.SetBlob("x", i420(2, 4)); }, "expected an NV12Blob");
    expect_error<ParameterMismatch>([&] { in_planes.SetBlob("x", small()); }, "expected an NV12Blob");
    expect_error<ParameterMismatch>([&] { in_planes.SetBlob("x", nv12(4, 4)); }, "setResizeAlgorithm");
    steps.setColorFormat(ColorFormat::RAW);
    steps.setResizeAlgorithm(RESIZE_BILINEAR);
    auto resized = request();
    expect_error<NotImplemented>([&] { resized.SetBlob("x", nv12(2, 4)); }, "compound blobs");
    expect_error<ParameterMismatch>([&] { resized.SetBlob("x", bytes({1, 4, 3, 5}, 1, 9)); }, "3 channels and any");
    expect_error<ParameterMismatch>([&] { resized.SetBlob("x", bytes({2, 3, 3, 5}, 1, 9)); }, "batch 1");
}

TEST_F(ImageInput, RefusesStepsThatTheNetworkHasNoImageFor) {
    const auto load = [](const ngraph::element::Type& type, const ngraph::PartialShape& shape, ResizeAlgorithm resize,
                         ColorFormat format) {
        CNNNetwork other(doubling(type, shape));
        other.getInputsInfo().at("x")->getPreProcess().setResizeAlgorithm(resize);
        other.getInputsInfo().at("x")->getPreProcess().setColorFormat(format);
        Core().LoadNetwork(other, "CPU");
    };
    const auto f32 = ngraph::element::f32;
    expect_error<Exception>([&] { load(f32, {1, 8}, RESIZE_BILINEAR, ColorFormat::RAW); }, "[N,C,H,W]");
    expect_error<Exception>([&] { load(f32, {-1, 3, 2, 2}, RESIZE_AREA, ColorFormat::RAW); }, "reshape the network");
    expect_error<Exception>([&] { load(f32, {1, 3, 8}, NO_RESIZE, ColorFormat::RGB); }, "[N,C,H,W]");
    expect_error<Exception>([&] { load(f32, {1, 1, 2, 2}, NO_RESIZE, ColorFormat::RGB); }, "3 channels");
    expect_error<Exception>([&] { load(f32, {1, 3, 3, 2}, NO_RESIZE, ColorFormat::NV12); }, "even");
    expect_error<Exception>([&] { load(ngraph::element::i32, {1, 3, 2, 2}, RESIZE_AREA, ColorFormat::RAW); }, "floats");
    expect_error<NotImplemented>(
        [&] {
            load(f32, {1, 3, 2, 2}, static_cast<ResizeAlgorithm>(3), ColorFormat::RAW);
        },
        "algorithm 3");
    expect_error<NotImplemented>(
        [&] {
            load(f32, {1, 3, 2, 2}, NO_RESIZE, static_cast<ColorFormat>(77));
        },
        "format 77");
}

}  // namespace
