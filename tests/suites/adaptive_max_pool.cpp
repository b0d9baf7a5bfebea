#include "openvino/op/adaptive_max_pool.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v8::AdaptiveMaxPool;

TEST(AdaptiveMaxPool, values_and_indices_in_the_plane) {
    const TensorVector inputs{floats({1, 2, 2, 3}, {1, 5, 5, 4, 0, 2, 6, 1, 2, 3, 9, 9}),
                              literal<int64_t>({2}, {1, 2})};
    const auto p = parameters_like(inputs);
    const auto outputs = evaluated(std::make_shared<AdaptiveMaxPool>(p[0], p[1], element::i32), inputs);
    expect_near(outputs[0], {1, 2, 1, 2}, {5, 5, 9, 9});
    EXPECT_EQ(values_of<int32_t>(outputs[1]), (std::vector<int32_t>{1, 1, 4, 4}));
}

TEST(AdaptiveMaxPool, shapes) {
    const AdaptiveMaxPool node(real_parameter({2, {1, 3}, 7}), constant<int64_t>({1}, {4}));
    EXPECT_EQ(node.get_output_partial_shape(1), PartialShape({2, {1, 3}, 4}));
    EXPECT_EQ(node.get_output_element_type(1), element::i64);
    EXPECT_THROW(AdaptiveMaxPool(real_parameter({2, 3, 7}), constant<int64_t>({1}, {4}), element::f32),
                 NodeValidationFailure);
}

}  // namespace
