#include "openvino/op/max_pool.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::RoundingType;

TEST(MaxPool, largest_of_each_window) {
    const TensorVector inputs{floats({1, 1, 5}, {-5, -2, -3, -4, -1})};
    const auto pool = [&](RoundingType rounding) {
        const auto node = std::make_shared<op::v1::MaxPool>(parameters_like(inputs)[0], Strides{2}, Shape{1}, Shape{0},
                                                            Shape{3}, rounding);
        return values_of<float>(evaluated(node, inputs)[0]);
    };
    // Padding never wins, though all elements are negative.
    EXPECT_EQ(pool(RoundingType::FLOOR), (std::vector<float>{-2, -2}));
    EXPECT_EQ(pool(RoundingType::CEIL), (std::vector<float>{-2, -2, -1}));
}

TEST(MaxPool, indices_count_from_an_axis) {
    const TensorVector inputs{literal<int32_t>({2, 1, 2, 2}, {1, 4, 4, 2, 9, 8, 7, 6})};
    const auto indices = [&](int64_t axis) {
        const auto node = std::make_shared<op::v8::MaxPool>(parameters_like(inputs)[0], Strides{1, 1}, Strides{1, 1},
                                                            Shape{0, 0}, Shape{0, 0}, Shape{2, 2}, RoundingType::FLOOR,
                                                            op::PadType::EXPLICIT, element::i64, axis);
        const auto outputs = evaluated(node, inputs);
        EXPECT_EQ(values_of<int32_t>(outputs[0]), (std::vector<int32_t>{4, 9}));
        return values_of<int64_t>(outputs[1]);
    };
    EXPECT_EQ(indices(0), (std::vector<int64_t>{1, 4}));
    EXPECT_EQ(indices(-2), (std::vector<int64_t>{1, 0}));
}

TEST(MaxPool, dilated_window) {
    const TensorVector inputs{floats({1, 1, 5}, {1, 9, 2, 8, 3})};
    const auto node = std::make_shared<op::v8::MaxPool>(parameters_like(inputs)[0], Strides{1}, Strides{2}, Shape{0},
                                                        Shape{0}, Shape{2});
    expect_near(evaluated(node, inputs)[0], {1, 1, 3}, {2, 9, 3});
}

TEST(MaxPool, newest_version) {
    const TensorVector inputs{floats({1, 1, 3}, {-5, -2, -3})};
    const auto node = std::make_shared<op::v14::MaxPool>(parameters_like(inputs)[0], Strides{2}, Strides{1}, Shape{1},
                                                         Shape{1}, Shape{2}, RoundingType::CEIL_TORCH);
    const auto outputs = evaluated(node, inputs);
    expect_near(outputs[0], {1, 1, 2}, {-5, -2});
    EXPECT_EQ(values_of<int64_t>(outputs[1]), (std::vector<int64_t>{0, 1}));
}

TEST(MaxPool, torch_rounding_leaves_out_windows_in_the_padding) {
    const auto shape = [](RoundingType rounding) {
        return op::v14::MaxPool(real_parameter({1, 1, 3}), Strides{2}, Strides{1}, Shape{1}, Shape{1}, Shape{2},
                                rounding)
            .get_output_partial_shape(0);
    };
    // Windows begin at 0, 2 and 4 of five padded elements; the one at 4 holds padding only.
    EXPECT_EQ(shape(RoundingType::CEIL), PartialShape({1, 1, 3}));
    EXPECT_EQ(shape(RoundingType::CEIL_TORCH), PartialShape({1, 1, 2}));
}

TEST(MaxPool, shapes) {
    const auto shape = [](const PartialShape& data) {
        return op::v1::MaxPool(real_parameter(data), Strides{2, 2}, Shape{0, 0}, Shape{0, 0}, Shape{3, 3})
            .get_output_partial_shape(0);
    };
    EXPECT_EQ(shape({1, -1, {2, 9}, -1}), PartialShape({1, -1, {1, 4}, {1, -1}}));
    EXPECT_EQ(shape(PartialShape::dynamic()), PartialShape({-1, -1, {1, -1}, {1, -1}}));
    EXPECT_THROW(shape({1, 1, 2, 9}), NodeValidationFailure);
    EXPECT_THROW(shape({1, 1, 9}), NodeValidationFailure);
}

}  // namespace
