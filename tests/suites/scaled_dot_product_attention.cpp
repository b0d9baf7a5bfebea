#include "openvino/op/scaled_dot_product_attention.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v13::ScaledDotProductAttention;

Tensor attention(TensorVector others, bool causal = false) {
    TensorVector inputs{floats({2, 2}, {1, 0, 0, 2}), floats({3, 2}, {1, 1, 0, 1, 2, 0}),
                        floats({3, 2}, {1, 2, 3, 4, 5, 6})};
    inputs.insert(inputs.end(), others.begin(), others.end());
    return evaluated(std::make_shared<ScaledDotProductAttention>(parameters_like(inputs), causal), inputs)[0];
}

// Expected values: the formula of the specification in NumPy.
TEST(ScaledDotProductAttention, default_scale) {
    expect_near(attention({}), {2, 2}, {3.58396F, 4.58396F, 2.32515F, 3.32515F});
}

TEST(ScaledDotProductAttention, causal) {
    expect_near(attention({}, true), {2, 2}, {1, 2, 2, 3});
}

TEST(ScaledDotProductAttention, added_mask_and_scale) {
    expect_near(attention({floats({1, 3}, {0, -1, 1}), floats({}, {0.5F})}), {2, 2},
                {4.220613F, 5.220613F, 3.0F, 4.0F});
}

TEST(ScaledDotProductAttention, boolean_mask) {
    Tensor mask(element::boolean, {2, 3});
    const std::vector<char> values{1, 0, 1, 0, 1, 1};
    std::copy(values.begin(), values.end(), static_cast<char*>(mask.data()));
    expect_near(attention({mask}), {2, 2}, {3.679046F, 4.679046F, 3.391141F, 4.391141F});
}

TEST(ScaledDotProductAttention, shapes) {
    const auto shape = [](const PartialShape& query, const PartialShape& key, const PartialShape& value) {
        return ScaledDotProductAttention(real_parameter(query), real_parameter(key), real_parameter(value), false)
            .get_output_partial_shape(0);
    };
    EXPECT_EQ(shape({-1, 8, {1, 5}, 32}, {1, 8, -1, 32}, {1, 8, 7, 16}), PartialShape({-1, 8, {1, 5}, 16}));
    EXPECT_EQ(shape(PartialShape::dynamic(), {1, 8, 7, 32}, {1, 8, 7, 16}), PartialShape::dynamic());
    EXPECT_THROW(shape({1, 8, 5, 31}, {1, 8, 7, 32}, {1, 8, 7, 16}), NodeValidationFailure);
    EXPECT_THROW(shape({1, 8, 5, 32}, {1, 8, 7, 32}, {1, 8, 6, 16}), NodeValidationFailure);
}

}  // namespace
