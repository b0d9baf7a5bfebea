#include <cmath>

#include "image_input.hpp"

namespace {

using namespace InferenceEngine;
using namespace image_input;
using namespace small_networks;

/// The steps that come with an image, to a network that was loaded without them.
class ImageOfARequest : public ImageInput {
protected:
    PreProcessInfo own;

    std::vector<float> run_with(InferRequest& request, const Blob::Ptr& image) const {
        request.SetBlob("x", image, own);
        request.Infer();
        return values_of<float>(request.GetBlob("y"));
    }

    /// What a network sees that takes bytes: half a step is the rounding, and doubled one.
    static void expect_rounded(const std::vector<float>& found, const std::vector<float>& expected) {
        expect_near(found, expected, 1.001F);
        for (const float value : found)
            EXPECT_EQ(value, 2 * std::round(value / 2)) << "not a doubled byte";
    }
};

TEST_F(ImageOfARequest, IsResized) {
    own.setResizeAlgorithm(RESIZE_BILINEAR);
    auto bytes_request = request();
    expect_rounded(run_with(bytes_request, large()), large_bilinear);
    expect_rounded(run_with(bytes_request, small()), small_bilinear);
    network.getInputsInfo().at("x")->setPrecision(Precision::FP32);
    auto floats_request = request();
    expect_near(run_with(floats_request, large()), large_bilinear);
}

TEST_F(ImageOfARequest, IsReadAnewForEachInference) {
    own.setResizeAlgorithm(RESIZE_BILINEAR);
    auto request = this->request();
    const auto image = bytes({1, 3, 3, 5}, 1, 1, 7);
    EXPECT_EQ(run_with(request, image), std::vector<float>(24, 14));
    std::fill_n(image->buffer().as<uint8_t*>(), image->size(), uint8_t{50});
    request.StartAsync();
    request.Wait();
    EXPECT_EQ(values_of<float>(request.GetBlob("y")), std::vector<float>(24, 100));
    EXPECT_EQ(request.GetBlob("x"), image);
    request.SetBlob("x", bytes({1, 3, 2, 4}, 1, 1, 3));
    request.Infer();
    EXPECT_EQ(values_of<float>(request.GetBlob("y")), std::vector<float>(24, 6));
}

TEST_F(ImageOfARequest, HasItsColoursConverted) {
    // Pixel p of memory has bytes 3 p + 0, 1, 2.
    const auto image = bytes({1, 3, 2, 4}, 1, 256);
    const auto with_channels = [](std::vector<size_t> order) {
        std::vector<float> values;
        for (const size_t channel : order)
            for (size_t pixel = 0; pixel < 8; ++pixel)
                values.push_back(static_cast<float>(2 * (pixel * 3 + channel)));
        return values;
    };
    auto takes_bgr = request();
    own.setColorFormat(ColorFormat::RGB);
    EXPECT_EQ(run_with(takes_bgr, image), with_channels({2, 1, 0}));
    own.setColorFormat(ColorFormat::BGR);
    EXPECT_EQ(run_with(takes_bgr, image), with_channels({0, 1, 2}));
    steps.setColorFormat(ColorFormat::RGB);
    auto takes_rgb = request();
    EXPECT_EQ(run_with(takes_rgb, image), with_channels({0, 1, 2}));
    own.setColorFormat(ColorFormat::RGB);
    EXPECT_EQ(run_with(takes_rgb, image), with_channels({2, 1, 0}));
}

TEST_F(ImageOfARequest, MayComeInPlanes) {
    auto request = this->request();
    own.setColorFormat(ColorFormat::NV12);
    expect_near(run_with(request, nv12(2, 4)), planes_as_bgr, 2);
    own.setColorFormat(ColorFormat::I420);
    own.setResizeAlgorithm(RESIZE_BILINEAR);
    expect_near(run_with(request, i420(4, 6)), planes_resized, 3);
}

TEST_F(ImageOfARequest, IsNotPreparedTwice) {
    steps.setResizeAlgorithm(RESIZE_BILINEAR);
    auto request = this->request();
    own.setResizeAlgorithm(RESIZE_BILINEAR);
    expect_near(run_with(request, large()), large_bilinear);
    own.setResizeAlgorithm(RESIZE_AREA);
    own.setColorFormat(ColorFormat::RGB);
    // Means are the loaded network's affair, as in every release.
    own.init(3);
    own[0]->meanValue = 100;
    own.setVariant(MEAN_VALUE);
    const auto flat = bytes({1, 3, 4, 8}, 1, 1, 9);
    EXPECT_EQ(run_with(request, flat), std::vector<float>(24, 18));
}

TEST_F(ImageOfARequest, IsRefusedWhereItCannotBePrepared) {
    auto request = this->request();
    own.setColorFormat(ColorFormat::NV12);
    expect_error<ParameterMismatch>([&] { run_with(request, large()); }, "expected an NV12Blob");
    expect_error<NotAllocated>([&] { run_with(request, nullptr); }, "found null");
    own.setColorFormat(ColorFormat::RGB);
    expect_error<ParameterMismatch>([&] { run_with(request, large()); }, "setResizeAlgorithm");
    steps.setColorFormat(ColorFormat::RGBX);
    auto padded = this->request();
    expect_error<NotImplemented>([&] { run_with(padded, small()); }, "leave the format RAW");
    auto flat = Core().LoadNetwork(CNNNetwork(doubling(ngraph::element::f32, {1, 8})), "CPU").CreateInferRequest();
    expect_error<ParameterMismatch>([&] { run_with(flat, small()); }, "[N,C,H,W]");
}

TEST(BatchOfARequest, IsBroughtTogether) {
    CNNNetwork network(doubling(ngraph::element::f32, {2, 1, 1, 3}));
    auto request = Core().LoadNetwork(network, "CPU").CreateInferRequest();
    const TensorDesc one(Precision::FP32, {1, 1, 1, 3}, NHWC);
    const auto first = blob_of<float>(one, {1, 2, 3}), second = blob_of<float>(one, {4, 5, 6});
    const auto batch = make_shared_blob<BatchedBlob>(std::vector<Blob::Ptr>{first, second});
    request.SetBlob("x", batch);
    request.Infer();
    EXPECT_EQ(values_of<float>(request.GetBlob("y")), (std::vector<float>{2, 4, 6, 8, 10, 12}));
    EXPECT_EQ(request.GetBlob("x"), batch);
    second->buffer().as<float*>()[0] = 40;
    request.Infer();
    EXPECT_EQ(values_of<float>(request.GetBlob("y"))[3], 80);
}

TEST(BatchOfARequest, MustMakeUpTheInput) {
    auto request =
        Core().LoadNetwork(CNNNetwork(doubling(ngraph::element::f32, {2, 1, 1, 3})), "CPU").CreateInferRequest();
    const auto images = [](size_t count, const Precision& precision) {
        std::vector<Blob::Ptr> blobs;
        for (size_t i = 0; i < count; ++i) {
            const TensorDesc desc(precision, {1, 1, 1, 3}, NCHW);
            blobs.push_back(precision == Precision::FP32 ? Blob::Ptr(make_shared_blob<float>(desc))
                                                         : Blob::Ptr(make_shared_blob<uint8_t>(desc)));
        }
        return make_shared_blob<BatchedBlob>(blobs);
    };
    expect_error<ParameterMismatch>([&] { request.SetBlob("x", images(3, Precision::FP32)); }, "found FP32 [3,1,1,3]");
    expect_error<ParameterMismatch>([&] { request.SetBlob("x", images(2, Precision::U8)); }, "found U8");
    expect_error<NotImplemented>([&] { request.SetBlob("y", images(2, Precision::FP32)); }, "inputs of known size");
    request.SetBlob("x", images(2, Precision::FP32));
    expect_error<NotAllocated>([&] { request.Infer(); }, "allocate()");
}

}  // namespace
