#include "small_networks.hpp"

namespace {

using namespace small_networks;

TEST(TopResults, AreTheLargestOfEachImage) {
    const auto blob = blob_of<float>(TensorDesc(Precision::FP32, {2, 4}, NC), {1, 7, 3, 5, 8, 2, 6, 4});
    std::vector<unsigned> results;
    TopResults(2, *blob, results);
    EXPECT_EQ(results, (std::vector<unsigned>{1, 3, 0, 2}));
    TopResults(9, static_cast<Blob&>(*blob), results);
    EXPECT_EQ(results, (std::vector<unsigned>{1, 3, 2, 0, 0, 2, 3, 1}));
}

TEST(TopResults, AreOfWholeNumbersToo) {
    const auto blob = blob_of<uint8_t>(TensorDesc(Precision::U8, {1, 3}, NC), {200, 10, 255});
    std::vector<unsigned> results;
    TopResults(1, static_cast<Blob&>(*blob), results);
    EXPECT_EQ(results, std::vector<unsigned>{2});
    const auto halves = blob_of<int16_t>(TensorDesc(Precision::FP16, {1, 3}, NC), {1, 2, 3});
    expect_error<Exception>([&] { TopResults(1, static_cast<Blob&>(*halves), results); }, "FP16");
}

TEST(ConvertedImage, IsSplitIntoPlanes) {
    std::vector<unsigned char> pixels{1, 2, 3, 4, 5, 6};
    const auto blob = make_shared_blob<float>(TensorDesc(Precision::FP32, {1, 3, 1, 2}, NCHW));
    blob->allocate();
    ConvertImageToInput(pixels.data(), pixels.size(), *blob);
    EXPECT_EQ(values_of<float>(blob), (std::vector<float>{1, 4, 2, 5, 3, 6}));
}

TEST(ConvertedImage, IsReadAsFloats) {
    const auto blob = blob_of<uint8_t>(TensorDesc(Precision::U8, {3}, C), {1, 0, 255});
    std::vector<float> floats(3);
    copyToFloat<uint8_t>(floats.data(), blob.get());
    EXPECT_EQ(floats, (std::vector<float>{1, 0, 255}));
    const auto empty = make_shared_blob<uint8_t>(TensorDesc(Precision::U8, {3}, C));
    expect_error<NotAllocated>([&] { copyToFloat<uint8_t>(floats.data(), empty.get()); }, "not allocated");
}

}  // namespace
