#include "openvino/op/psroi_pooling.hpp"

#include <numeric>

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v0::PSROIPooling;

Tensor pooled(const std::vector<float>& regions, int bins, const std::string& mode) {
    std::vector<float> data(64);
    std::iota(data.begin(), data.end(), 0.0F);
    const TensorVector inputs{floats({1, 4, 4, 4}, data), floats({2, 5}, regions)};
    const auto p = parameters_like(inputs);
    return evaluated(std::make_shared<PSROIPooling>(p[0], p[1], 1, 2, 1.0F, bins, bins, mode), inputs)[0];
}

// Expected values: OpenVINO 2026.4, CPU.
TEST(PSROIPooling, means) {
    expect_near(pooled({0, 0, 0, 3, 3, 0, 1, 1, 2, 2}, 1, "average"), {2, 1, 2, 2},
                {2.5F, 20.5F, 42.5F, 60.5F, 5, 22, 41, 58});
}

TEST(PSROIPooling, interpolated_parts) {
    expect_near(pooled({0, 0, 0, 1, 1, 0, 0.25F, 0.25F, 0.5F, 0.75F}, 2, "bilinear"), {2, 1, 2, 2},
                {27.75F, 29.25F, 33.75F, 35.25F, 29.4375F, 29.8125F, 32.4375F, 32.8125F});
}

TEST(PSROIPooling, shapes) {
    const PSROIPooling node(real_parameter({-1, 72, -1, -1}), real_parameter({300, 5}), 8, 7, 1.0F, 3, 3, "bilinear");
    EXPECT_EQ(node.get_output_partial_shape(0), PartialShape({300, 8, 7, 7}));
    EXPECT_THROW(PSROIPooling(real_parameter({1, 72, 9, 9}), real_parameter({300, 5}), 8, 7, 1.0F, 3, 3, "average"),
                 NodeValidationFailure);
}

}  // namespace
