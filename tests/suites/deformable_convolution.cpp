#include "openvino/op/deformable_convolution.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TensorVector deformed_inputs() {
    std::vector<float> offsets(32, 0.0F);
    std::fill_n(offsets.begin(), 4, 0.5F);        // y of the first tap
    std::fill_n(offsets.begin() + 12, 4, -0.5F);  // x of the second tap
    std::fill_n(offsets.begin() + 24, 4, 1.5F);   // y of the fourth tap
    return {floats({1, 1, 3, 3}, {0, 1, 2, 3, 4, 5, 6, 7, 8}), floats({1, 8, 2, 2}, offsets),
            floats({1, 1, 2, 2}, {1, 2, 3, 4})};
}

// Expected values: OpenVINO 2026.4, CPU.
TEST(DeformableConvolution, moved_taps) {
    const auto inputs = deformed_inputs();
    const auto p = parameters_like(inputs);
    const auto node = std::make_shared<op::v1::DeformableConvolution>(
        p[0], p[1], p[2], Strides{1, 1}, CoordinateDiff{0, 0}, CoordinateDiff{0, 0}, Strides{1, 1});
    expect_near(evaluated(node, inputs)[0], {1, 1, 2, 2}, {39.5F, 49.5F, 29.5F, 35.5F});
}

TEST(DeformableConvolution, modulation_and_interpolated_padding) {
    auto inputs = deformed_inputs();
    inputs.push_back(floats({1, 4, 2, 2}, std::vector<float>(16, 0.5F)));
    const auto p = parameters_like(inputs);
    const auto node = std::make_shared<op::v8::DeformableConvolution>(p[0], p[1], p[2], p[3], Strides{1, 1},
                                                                      CoordinateDiff{0, 0}, CoordinateDiff{0, 0},
                                                                      Strides{1, 1}, op::PadType::EXPLICIT, 1, 1, true);
    expect_near(evaluated(node, inputs)[0], {1, 1, 2, 2}, {12.75F, 16.75F, 14.75F, 17.75F});
}

TEST(DeformableConvolution, shapes) {
    const auto shape = [](const PartialShape& data, const PartialShape& offsets) {
        return op::v8::DeformableConvolution(real_parameter(data), real_parameter(offsets),
                                             real_parameter({6, 2, 3, 3}), Strides{1, 1}, CoordinateDiff{1, 1},
                                             CoordinateDiff{1, 1}, Strides{1, 1}, op::PadType::EXPLICIT, 2, 4)
            .get_output_partial_shape(0);
    };
    EXPECT_EQ(shape({-1, 4, 5, -1}, {3, 72, 5, {2, 7}}), PartialShape({3, 6, 5, {2, 7}}));
    EXPECT_EQ(shape(PartialShape::dynamic(), PartialShape::dynamic()), PartialShape({-1, 6, -1, -1}));
    EXPECT_THROW(shape({1, 4, 5, 5}, {1, 18, 5, 5}), NodeValidationFailure);
    EXPECT_THROW(shape({1, 4, 5, 5}, {1, 72, 3, 3}), NodeValidationFailure);
    EXPECT_THROW(shape({1, 6, 5, 5}, {1, 72, 5, 5}), NodeValidationFailure);
}

}  // namespace
