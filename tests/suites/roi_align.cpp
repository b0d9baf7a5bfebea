#include "openvino/op/roi_align.hpp"

#include <numeric>

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v9::ROIAlign;

Tensor aligned(int sampling_ratio, ROIAlign::PoolingMode mode, ROIAlign::AlignedMode alignment,
               const std::vector<float>& regions = {0, 0, 3, 3, 1, 1, 2, 2}) {
    std::vector<float> data(16);
    std::iota(data.begin(), data.end(), 0.0F);
    const size_t count = regions.size() / 4;
    const TensorVector inputs{floats({1, 1, 4, 4}, data), floats({count, 4}, regions),
                              literal<int32_t>({count}, std::vector<int32_t>(count, 0))};
    const auto p = parameters_like(inputs);
    return evaluated(std::make_shared<ROIAlign>(p[0], p[1], p[2], 2, 2, sampling_ratio, 1.0F, mode, alignment),
                     inputs)[0];
}

// Expected values: OpenVINO 2026.4, CPU.
TEST(ROIAlign, means_and_largest_samples) {
    using Pooling = ROIAlign::PoolingMode;
    using Aligned = ROIAlign::AlignedMode;
    const std::vector<float> means{3.75F, 5.25F, 9.75F, 11.25F, 6.25F, 6.75F, 8.25F, 8.75F};
    expect_near(aligned(2, Pooling::AVG, Aligned::ASYMMETRIC), {2, 1, 2, 2}, means);
    expect_near(aligned(2, Pooling::MAX, Aligned::ASYMMETRIC), {2, 1, 2, 2},
                {5.625F, 7.125F, 11.625F, 13.125F, 6.875F, 7.375F, 8.875F, 9.375F});
    expect_near(aligned(0, Pooling::AVG, Aligned::HALF_PIXEL), {2, 1, 2, 2}, means);
}

// Without an attribute for it, samples lie as with ASYMMETRIC.
TEST(ROIAlign, first_version) {
    std::vector<float> data(16);
    std::iota(data.begin(), data.end(), 0.0F);
    const TensorVector inputs{floats({1, 1, 4, 4}, data), floats({1, 4}, {0, 0, 3, 3}), literal<int32_t>({1}, {0})};
    const auto p = parameters_like(inputs);
    const auto node = std::make_shared<op::v3::ROIAlign>(p[0], p[1], p[2], 2, 2, 2, 1.0F, "avg");
    expect_near(evaluated(node, inputs)[0], {1, 1, 2, 2}, {3.75F, 5.25F, 9.75F, 11.25F});
}

TEST(ROIAlign, regions_far_larger_than_the_data_end) {
    const auto output = aligned(0, ROIAlign::PoolingMode::AVG, ROIAlign::AlignedMode::ASYMMETRIC, {-1e9F, 0, 1e9F, 3});
    for (const float value : values_of<float>(output))
        EXPECT_NEAR(value, 0, 1e-6);
}

TEST(ROIAlign, shapes) {
    const op::v3::ROIAlign node(real_parameter({2, 3, -1, -1}), real_parameter({{1, 9}, 4}),
                                parameter(element::i64, {-1}), 2, 5, 2, 1.0F, "avg");
    EXPECT_EQ(node.get_output_partial_shape(0), PartialShape({{1, 9}, 3, 2, 5}));
    EXPECT_THROW(op::v3::ROIAlign(real_parameter({2, 3, 4, 4}), real_parameter({8, 4}), parameter(element::i64, {7}), 2,
                                  5, 2, 1.0F, "avg"),
                 NodeValidationFailure);
}

}  // namespace
