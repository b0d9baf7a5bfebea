#include "openvino/op/region_yolo.hpp"

#include <cmath>

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v0::RegionYolo;

TEST(RegionYolo, logistic_for_all_but_sizes) {
    const TensorVector inputs{floats({1, 7, 1, 1}, {0, 0, 5, 6, 0, std::log(3.0F), 0})};
    const auto node =
        std::make_shared<RegionYolo>(parameters_like(inputs)[0], 4, 2, 6, false, std::vector<int64_t>{2}, 1, 3);
    expect_near(evaluated(node, inputs)[0], {1, 7, 1, 1}, {0.5F, 0.5F, 5, 6, 0.5F, 0.75F, 0.5F});
}

TEST(RegionYolo, softmax_over_classes) {
    const TensorVector inputs{floats({1, 7, 1, 1}, {0, 0, 5, 6, 0, std::log(3.0F), 0})};
    const auto node =
        std::make_shared<RegionYolo>(parameters_like(inputs)[0], 4, 2, 1, true, std::vector<int64_t>{}, 1, 3);
    expect_near(evaluated(node, inputs)[0], {1, 7}, {0.5F, 0.5F, 5, 6, 0.5F, 0.75F, 0.25F});
}

TEST(RegionYolo, shapes) {
    const auto shape = [](const PartialShape& data, bool softmax, int end) {
        return RegionYolo(real_parameter(data), 4, 20, 5, softmax, {0, 1, 2}, 1, end).get_output_partial_shape(0);
    };
    EXPECT_EQ(shape({1, 125, 13, 13}, true, 3), PartialShape({1, 21125}));
    EXPECT_EQ(shape({1, 125, 13, {2, 5}}, true, -2), PartialShape({1, 1625, {2, 5}}));
    EXPECT_EQ(shape({-1, -1, 13, 13}, false, 3), PartialShape({-1, 75, 13, 13}));
    EXPECT_EQ(shape(PartialShape::dynamic(), false, 3), PartialShape({-1, 75, -1, -1}));
    EXPECT_THROW(shape({1, 124, 13, 13}, true, 3), NodeValidationFailure);
}

}  // namespace
