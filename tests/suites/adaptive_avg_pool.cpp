#include "openvino/op/adaptive_avg_pool.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v8::AdaptiveAvgPool;

TEST(AdaptiveAvgPool, bins_overlap_where_lengths_do_not_divide) {
    const TensorVector inputs{floats({1, 1, 5}, {1, 2, 3, 4, 5}), literal<int64_t>({1}, {3})};
    const auto p = parameters_like(inputs);
    // Bins: elements 0-1, 1-3, 3-4.
    expect_near(evaluated(std::make_shared<AdaptiveAvgPool>(p[0], p[1]), inputs)[0], {1, 1, 3}, {1.5F, 3, 4.5F});
}

TEST(AdaptiveAvgPool, shapes) {
    const AdaptiveAvgPool node(real_parameter({-1, 3, 7, -1}), constant<int32_t>({2}, {2, 5}));
    EXPECT_EQ(node.get_output_partial_shape(0), PartialShape({-1, 3, 2, 5}));
    const AdaptiveAvgPool unknown(real_parameter({1, 3, 7}), parameter(element::i64, {1}));
    EXPECT_EQ(unknown.get_output_partial_shape(0), PartialShape({1, 3, -1}));
    EXPECT_THROW(AdaptiveAvgPool(real_parameter({1, 3, 7}), constant<int32_t>({2}, {2, 5})), NodeValidationFailure);
}

}  // namespace
