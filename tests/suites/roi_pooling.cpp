#include "openvino/op/roi_pooling.hpp"

#include <numeric>

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v0::ROIPooling;

Tensor pooled(const std::vector<float>& regions, const std::string& method) {
    std::vector<float> data(16);
    std::iota(data.begin(), data.end(), 0.0F);
    const TensorVector inputs{floats({1, 1, 4, 4}, data), floats({regions.size() / 5, 5}, regions)};
    const auto p = parameters_like(inputs);
    return evaluated(std::make_shared<ROIPooling>(p[0], p[1], Shape{2, 2}, 1.0F, method), inputs)[0];
}

// Expected values: OpenVINO 2026.4, CPU.
TEST(ROIPooling, largest_elements) {
    expect_near(pooled({0, 0, 0, 3, 3, 0, 1, 1, 2, 2}, "max"), {2, 1, 2, 2}, {5, 7, 13, 15, 5, 6, 9, 10});
}

TEST(ROIPooling, interpolated_elements) {
    expect_near(pooled({0, 0, 0, 1, 1, 0, 0.25F, 0.25F, 0.5F, 0.75F}, "bilinear"), {2, 1, 2, 2},
                {0, 3, 12, 15, 3.75F, 4.5F, 9.75F, 10.5F});
}

TEST(ROIPooling, list_ends_at_minus_one) {
    expect_near(pooled({-1, 0, 0, 3, 3, 0, 0, 0, 3, 3}, "max"), {2, 1, 2, 2}, std::vector<float>(8, 0));
}

TEST(ROIPooling, image_must_exist) {
    EXPECT_THROW(pooled({1, 0, 0, 3, 3}, "max"), NodeValidationFailure);
    EXPECT_THROW(pooled({NAN, 0, 0, 3, 3}, "max"), NodeValidationFailure);
}

TEST(ROIPooling, shapes) {
    const ROIPooling node(real_parameter({2, {1, 3}, -1, -1}), real_parameter({-1, 5}), Shape{3, 4}, 0.5F);
    EXPECT_EQ(node.get_output_partial_shape(0), PartialShape({-1, {1, 3}, 3, 4}));
    EXPECT_THROW(ROIPooling(real_parameter({2, 3, 4, 4}), real_parameter({7, 4}), Shape{3, 4}, 0.5F),
                 NodeValidationFailure);
}

}  // namespace
