#pragma once

#include <utility>
#include <vector>

#include "small_networks.hpp"

namespace image_input {

using namespace InferenceEngine;
using namespace small_networks;

/// A network that doubles images of [1, 3, 2, 4] and takes them as bytes.
class ImageInput : public testing::Test {
protected:
    CNNNetwork network{doubling(ngraph::element::f32, {1, 3, 2, 4})};
    PreProcessInfo& steps = network.getInputsInfo().at("x")->getPreProcess();

    void SetUp() override { network.getInputsInfo().at("x")->setPrecision(Precision::U8); }

    InferRequest request() { return Core().LoadNetwork(network, "CPU").CreateInferRequest(); }

    static std::vector<float> run(InferRequest& request, const Blob::Ptr& image) {
        request.SetBlob("x", image);
        request.Infer();
        return values_of<float>(request.GetBlob("y"));
    }

    static void expect_near(const std::vector<float>& found, const std::vector<float>& expected, float bound = 1e-3F) {
        ASSERT_EQ(found.size(), expected.size());
        for (size_t i = 0; i < found.size(); ++i)
            EXPECT_NEAR(found[i], expected[i], bound) << "element " << i;
    }

    /// Byte i of memory is first + i * step % modulus.
    static Blob::Ptr bytes(const SizeVector& dims, size_t step, size_t modulus, size_t first = 0) {
        const auto blob = make_shared_blob<uint8_t>(TensorDesc(Precision::U8, dims, NHWC));
        blob->allocate();
        for (size_t i = 0; i < blob->size(); ++i)
            blob->data()[i] = static_cast<uint8_t>(first + i * step % modulus);
        return blob;
    }
    static Blob::Ptr large() { return bytes({1, 3, 3, 5}, 37, 251); }
    static Blob::Ptr small() { return bytes({1, 3, 2, 3}, 37, 251); }
};

// Run by OpenVINO 2026.4: PrePostProcessor with RESIZE_LINEAR on f32, doubled.
inline const std::vector<float> large_bilinear{54.25F,    284.6875F, 248.4375F, 384.75F,   213.25F,   302.5F,
                                               266.25F,   214.3125F, 128.25F,   217.5F,    181.25F,   348.9375F,
                                               240.1875F, 141.1875F, 340.25F,   178.5F,    202.25F,   291.5F,
                                               255.25F,   93.5F,     314.1875F, 215.1875F, 178.9375F, 205.4375F};
inline const std::vector<float> small_bilinear{0,   138.75F, 305.25F, 444, 164, 302.75F, 281,     106,
                                               74,  212.75F, 191,     16,  238, 376.75F, 355,     180,
                                               148, 286.75F, 265,     90,  312, 137,     115.25F, 254};

/// Planes Y and UV, or U and V, of an image.
inline std::vector<Blob::Ptr> planes(size_t height, size_t width, bool apart) {
    const auto plane = [&](size_t channels, size_t divisor) {
        const auto blob = make_shared_blob<uint8_t>(
            TensorDesc(Precision::U8, {1, channels, height / divisor, width / divisor}, NHWC));
        blob->allocate();
        return blob;
    };
    const auto y = plane(1, 1);
    for (size_t i = 0; i < y->size(); ++i)
        y->data()[i] = static_cast<uint8_t>(16 + i * 29 % 220);
    const auto uv = plane(2, 2), u = plane(1, 2), v = plane(1, 2);
    for (size_t i = 0; i < uv->size(); ++i) {
        uv->data()[i] = static_cast<uint8_t>(60 + i * 31 % 140);
        (i % 2 ? v : u)->data()[i / 2] = uv->data()[i];
    }
    return apart ? std::vector<Blob::Ptr>{y, u, v} : std::vector<Blob::Ptr>{y, uv};
}

inline Blob::Ptr nv12(size_t height, size_t width) {
    const auto parts = planes(height, width, false);
    return make_shared_blob<NV12Blob>(parts[0], parts[1]);
}

inline Blob::Ptr i420(size_t height, size_t width) {
    const auto parts = planes(height, width, true);
    return make_shared_blob<I420Blob>(parts[0], parts[1], parts[2]);
}

// Run by OpenVINO 2026.4: PrePostProcessor with NV12_TWO_PLANES and BGR, doubled.
inline const std::vector<float> planes_as_bgr{0,   0,   110, 178, 0, 64, 380, 448, 114, 180, 100, 166,
                                              384, 450, 370, 436, 0, 0,  214, 282, 152, 220, 484, 510};
// The same of an image of 4 x 6, then RESIZE_LINEAR.
inline const std::vector<float> planes_resized{73.5F,   67.5F,   204.25F, 472.75F, 172.75F, 430,     421,     38.5F,
                                               320.25F, 123.75F, 149.5F,  309.25F, 263.75F, 253.25F, 299.75F, 158,
                                               151.5F,  165,     184.25F, 98.75F,  290,     467.75F, 441.5F,  97.25F};

}  // namespace image_input
