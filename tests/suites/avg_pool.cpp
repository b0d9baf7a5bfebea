#include "openvino/op/avg_pool.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::RoundingType;

std::vector<float> pool(bool exclude_pad, RoundingType rounding) {
    const TensorVector inputs{floats({1, 1, 4}, {2, 4, 6, 8})};
    const auto node = std::make_shared<op::v14::AvgPool>(parameters_like(inputs)[0], Strides{2}, Shape{1}, Shape{0},
                                                         Shape{2}, exclude_pad, rounding);
    return values_of<float>(evaluated(node, inputs)[0]);
}

TEST(AvgPool, padding_counts_or_not) {
    EXPECT_EQ(pool(true, RoundingType::FLOOR), (std::vector<float>{2, 5}));
    EXPECT_EQ(pool(false, RoundingType::FLOOR), (std::vector<float>{1, 5}));
}

TEST(AvgPool, windows_beyond_the_padding) {
    EXPECT_EQ(pool(true, RoundingType::CEIL), (std::vector<float>{2, 5, 8}));
    EXPECT_EQ(pool(false, RoundingType::CEIL), (std::vector<float>{1, 5, 4}));
    EXPECT_EQ(pool(false, RoundingType::CEIL_TORCH), (std::vector<float>{1, 5, 8}));
}

TEST(AvgPool, first_version) {
    const TensorVector inputs{floats({1, 1, 4}, {2, 4, 6, 8})};
    const auto node = std::make_shared<op::v1::AvgPool>(parameters_like(inputs)[0], Strides{2}, Shape{1}, Shape{0},
                                                        Shape{2}, true, RoundingType::FLOOR);
    expect_near(evaluated(node, inputs)[0], {1, 1, 2}, {2, 5});
}

TEST(AvgPool, shapes) {
    const op::v1::AvgPool node(real_parameter({{1, 4}, 3, 7, -1}), Strides{2, 2}, Shape{0, 0}, Shape{0, 0}, Shape{3, 3},
                               true, RoundingType::CEIL, op::PadType::SAME_LOWER);
    EXPECT_EQ(node.get_output_partial_shape(0), PartialShape({{1, 4}, 3, 4, -1}));
    EXPECT_EQ(node.get_pads_begin(), (Shape{1, 0}));
}

}  // namespace
