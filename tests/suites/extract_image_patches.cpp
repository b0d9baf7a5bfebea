#include "openvino/op/extractimagepatches.hpp"

#include <numeric>

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

/// An image of the numbers 1, 2, 3 …
Tensor counted(const Shape& shape) {
    std::vector<float> values(shape_size(shape));
    std::iota(values.begin(), values.end(), 1.0F);
    return floats(shape, values);
}

struct Patches {
    Shape sizes;
    Strides strides;
    Shape rates;
    op::PadType pad;
};

Tensor extract(const Shape& image, const Patches& patches) {
    const TensorVector inputs{counted(image)};
    const auto in = parameters_like(inputs);
    return evaluated(std::make_shared<op::v3::ExtractImagePatches>(in[0], patches.sizes, patches.strides, patches.rates,
                                                                   patches.pad),
                     inputs)[0];
}

// The image of 10 times 10 and its patches are the examples of the specification.
TEST(ExtractImagePatches, inside) {
    expect_near(extract({1, 1, 10, 10}, {{3, 3}, {5, 5}, {1, 1}, op::PadType::VALID}), {1, 9, 2, 2},
                {1,  6,  51, 56, 2,  7,  52, 57, 3,  8,  53, 58, 11, 16, 61, 66, 12, 17,
                 62, 67, 13, 18, 63, 68, 21, 26, 71, 76, 22, 27, 72, 77, 23, 28, 73, 78});
    expect_near(extract({1, 1, 10, 10}, {{4, 4}, {8, 8}, {1, 1}, op::PadType::VALID}), {1, 16, 1, 1},
                {1, 2, 3, 4, 11, 12, 13, 14, 21, 22, 23, 24, 31, 32, 33, 34});
}

TEST(ExtractImagePatches, padded) {
    expect_near(extract({1, 1, 10, 10}, {{4, 4}, {9, 9}, {1, 1}, op::PadType::SAME_UPPER}), {1, 16, 2, 2},
                {0,  0,   0, 89, 0,  0,  81, 90, 0,  0,  82, 0,  0,  0, 83, 0,  0,  9, 0,  99, 1, 10,
                 91, 100, 2, 0,  92, 0,  3,  0,  93, 0,  0,  19, 0,  0, 11, 20, 0,  0, 12, 0,  0, 0,
                 13, 0,   0, 0,  0,  29, 0,  0,  21, 30, 0,  0,  22, 0, 0,  0,  23, 0, 0,  0});
}

TEST(ExtractImagePatches, with_gaps) {
    expect_near(extract({1, 1, 10, 10}, {{3, 3}, {5, 5}, {2, 2}, op::PadType::VALID}), {1, 9, 2, 2},
                {1,  6,  51, 56, 3,  8,  53, 58, 5,  10, 55, 60, 21, 26, 71, 76, 23, 28,
                 73, 78, 25, 30, 75, 80, 41, 46, 91, 96, 43, 48, 93, 98, 45, 50, 95, 100});
}

// Computed by OpenVINO: where one row or column is missing, SAME_LOWER puts it in front; channels change fastest.
TEST(ExtractImagePatches, padded_in_front_with_two_channels) {
    expect_near(extract({1, 2, 2, 3}, {{2, 2}, {1, 2}, {1, 1}, op::PadType::SAME_LOWER}), {1, 8, 2, 2},
                {0, 0, 0, 2, 0, 0, 0, 8, 0, 0, 1, 3, 0, 0, 7, 9, 0, 2, 0, 5, 0, 8, 0, 11, 1, 3, 4, 6, 7, 9, 10, 12});
}

}  // namespace
