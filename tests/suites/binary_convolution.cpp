#include "openvino/op/binary_convolution.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v1::BinaryConvolution;

std::vector<float> convolved(float pad_value) {
    Tensor filter(element::u1, {1, 1, 1, 3});
    // Lowest bit first: 1 0 1.
    *static_cast<uint8_t*>(filter.data()) = 0b101;
    const TensorVector inputs{floats({1, 1, 1, 4}, {1, 0, 1, 1}), filter};
    const auto p = parameters_like(inputs);
    const auto node =
        std::make_shared<BinaryConvolution>(p[0], p[1], Strides{1, 1}, CoordinateDiff{0, 1}, CoordinateDiff{0, 1},
                                            Strides{1, 1}, "xnor-popcount", pad_value);
    return values_of<float>(evaluated(node, inputs)[0]);
}

TEST(BinaryConvolution, counts_agreement) {
    EXPECT_EQ(convolved(1), (std::vector<float>{-1, 3, -1, 1}));
    EXPECT_EQ(convolved(0), (std::vector<float>{-3, 3, -1, -1}));
}

TEST(BinaryConvolution, shapes) {
    const auto shape = [](const PartialShape& data) {
        return BinaryConvolution(real_parameter(data), parameter(element::u1, {4, 8, 3, 3}), Strides{1, 1},
                                 CoordinateDiff{0, 0}, CoordinateDiff{0, 0}, Strides{1, 1},
                                 BinaryConvolution::BinaryConvolutionMode::XNOR_POPCOUNT, 0)
            .get_output_partial_shape(0);
    };
    EXPECT_EQ(shape({-1, 8, 6, {3, 5}}), PartialShape({-1, 4, 4, {1, 3}}));
    EXPECT_THROW(shape({1, 7, 6, 6}), NodeValidationFailure);
    EXPECT_THROW(shape({1, 8, 6}), NodeValidationFailure);
}

}  // namespace
