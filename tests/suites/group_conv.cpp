#include "openvino/op/group_conv.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v1::GroupConvolution;
using op::v1::GroupConvolutionBackpropData;

TEST(GroupConvolution, groups_do_not_mix) {
    const TensorVector inputs{floats({1, 4, 2}, {1, 2, 3, 4, 5, 6, 7, 8}), floats({2, 1, 2, 1}, {1, 10, 1, -1})};
    const auto parameters = parameters_like(inputs);
    const auto node = std::make_shared<GroupConvolution>(parameters[0], parameters[1], Strides{1}, CoordinateDiff{0},
                                                         CoordinateDiff{0}, Strides{1});
    expect_near(evaluated(node, inputs)[0], {1, 2, 2}, {31, 42, -2, -2});
}

TEST(GroupConvolution, shapes) {
    const auto shape = [](const PartialShape& data, const PartialShape& filters) {
        return GroupConvolution(real_parameter(data), real_parameter(filters), Strides{1, 1}, CoordinateDiff{1, 1},
                                CoordinateDiff{1, 1}, Strides{1, 1})
            .get_output_partial_shape(0);
    };
    EXPECT_EQ(shape({-1, 6, 5, -1}, {6, 2, 1, 3, 3}), PartialShape({-1, 12, 5, -1}));
    EXPECT_EQ(shape({1, 6, 5, 5}, {-1, 2, 3, 3, 3}), PartialShape({1, 4, 5, 5}));
    EXPECT_THROW(shape({1, 6, 5, 5}, {4, 2, 1, 3, 3}), NodeValidationFailure);
    EXPECT_THROW(shape({1, 0, 5, 5}, {0, 2, 1, 3, 3}), NodeValidationFailure);
}

TEST(GroupConvolutionBackpropData, groups_do_not_mix) {
    const TensorVector inputs{floats({1, 2, 2}, {1, 2, 3, 4}), floats({2, 1, 1, 2}, {1, 10, 1, -1})};
    const auto parameters = parameters_like(inputs);
    const auto node = std::make_shared<GroupConvolutionBackpropData>(parameters[0], parameters[1], Strides{1},
                                                                     CoordinateDiff{0}, CoordinateDiff{0}, Strides{1});
    expect_near(evaluated(node, inputs)[0], {1, 2, 3}, {1, 12, 20, 3, 1, -4});
}

}  // namespace
