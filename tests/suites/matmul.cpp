#include "openvino/op/matmul.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v0::MatMul;

Tensor product(const Tensor& a, const Tensor& b, bool transpose_a = false, bool transpose_b = false) {
    const auto parameters = parameters_like({a, b});
    return evaluated(std::make_shared<MatMul>(parameters[0], parameters[1], transpose_a, transpose_b), {a, b})[0];
}

TEST(MatMul, transposed_or_not) {
    const std::vector<float> expected{58, 64, 139, 154};
    const auto a = floats({2, 3}, {1, 2, 3, 4, 5, 6}), at = floats({3, 2}, {1, 4, 2, 5, 3, 6});
    const auto b = floats({3, 2}, {7, 8, 9, 10, 11, 12}), bt = floats({2, 3}, {7, 9, 11, 8, 10, 12});
    expect_near(product(a, b), {2, 2}, expected);
    expect_near(product(at, b, true), {2, 2}, expected);
    expect_near(product(a, bt, false, true), {2, 2}, expected);
    expect_near(product(at, bt, true, true), {2, 2}, expected);
}

TEST(MatMul, vectors_and_batches) {
    const auto vector = floats({2}, {1, 10}), matrices = floats({2, 1, 2}, {1, 2, 3, 4});
    expect_near(product(vector, vector), {}, {101});
    expect_near(product(matrices, vector), {2, 1}, {21, 43});
    expect_near(product(matrices, floats({1, 2, 1}, {1, 1})), {2, 1, 1}, {3, 7});
    expect_near(product(floats({2, 0}, {}), floats({0, 1}, {})), {2, 1}, {0, 0});
}

TEST(MatMul, shapes) {
    const auto shape = [](const PartialShape& a, const PartialShape& b) {
        return MatMul(real_parameter(a), real_parameter(b), false, true).get_output_partial_shape(0);
    };
    EXPECT_EQ(shape({{1, 3}, 1, -1, 8}, {5, 4, 8}), PartialShape({{1, 3}, 5, -1, 4}));
    EXPECT_EQ(shape({-1, 8}, {8}), PartialShape({-1}));
    EXPECT_EQ(shape(PartialShape::dynamic(), {4, 8}), PartialShape::dynamic());
    EXPECT_THROW(shape({2, 7}, {4, 8}), NodeValidationFailure);
    EXPECT_THROW(shape({2, 1, 8}, {3, 4, 8}), NodeValidationFailure);
    EXPECT_THROW(shape({}, {4, 8}), NodeValidationFailure);
}

}  // namespace
