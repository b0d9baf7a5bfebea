#include "openvino/op/deformable_psroi_pooling.hpp"

#include <numeric>

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v1::DeformablePSROIPooling;

TensorVector region_inputs() {
    std::vector<float> data(64);
    std::iota(data.begin(), data.end(), 0.0F);
    return {floats({1, 4, 4, 4}, data), floats({2, 5}, {0, 0, 0, 3, 3, 0, 1, 1, 2, 2})};
}

// Expected values: OpenVINO 2026.4, CPU.
TEST(DeformablePSROIPooling, without_offsets) {
    const auto inputs = region_inputs();
    const auto p = parameters_like(inputs);
    const auto node =
        std::make_shared<DeformablePSROIPooling>(p[0], p[1], 1, 1.0F, 2, "bilinear_deformable", 2, 2, 0.0F, 2);
    expect_near(evaluated(node, inputs)[0], {2, 1, 2, 2}, {1.25F, 19, 40.25F, 58, 3.75F, 20.75F, 39.75F, 56.75F});
}

TEST(DeformablePSROIPooling, moved_bins) {
    auto inputs = region_inputs();
    std::vector<float> offsets(16);
    for (size_t i = 0; i < 16; ++i)
        offsets[i] = i / 4 % 2 == 0 ? 0.5F : -0.5F;
    inputs.push_back(floats({2, 2, 2, 2}, offsets));
    const auto p = parameters_like(inputs);
    const auto node =
        std::make_shared<DeformablePSROIPooling>(p[0], p[1], p[2], 1, 1.0F, 2, "bilinear_deformable", 2, 2, 0.2F, 2);
    expect_near(evaluated(node, inputs)[0], {2, 1, 2, 2}, {0.85F, 18.8F, 38.85F, 56.8F, 3.15F, 20.15F, 39.15F, 56.15F},
                1e-4F);
}

TEST(DeformablePSROIPooling, shapes) {
    const DeformablePSROIPooling node(real_parameter({1, 392, -1, -1}), real_parameter({-1, 5}),
                                      real_parameter({300, 2, 7, 7}), 8, 0.0625F, 7);
    EXPECT_EQ(node.get_output_partial_shape(0), PartialShape({300, 8, 7, 7}));
}

}  // namespace
