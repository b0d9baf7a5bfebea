#include "openvino/op/embeddingbag_offsets_sum.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v3::EmbeddingBagOffsetsSum;

// Table, indices, offsets, default index and weights of the specification's example.
TensorVector example() {
    return {floats({5, 2}, {-0.2F, -0.6F, -0.1F, -0.4F, -1.9F, -1.8F, -1, 1.5F, 0.8F, -0.7F}),
            literal<int32_t>({4}, {0, 2, 3, 4}), literal<int32_t>({3}, {0, 2, 2}), literal<int32_t>({}, {0}),
            floats({4}, {0.5F, 0.5F, 0.5F, 0.5F})};
}

TEST(EmbeddingBagOffsetsSum, an_empty_bag_is_the_default_row) {
    const auto inputs = example();
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<EmbeddingBagOffsetsSum>(in[0], in[1], in[2], in[3], in[4]), inputs);
    expect_near(found[0], {3, 2}, {-1.05F, -1.2F, -0.2F, -0.6F, -0.1F, 0.4F});
}

TEST(EmbeddingBagOffsetsSum, without_weights_and_default) {
    auto inputs = example();
    inputs.resize(3);
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<EmbeddingBagOffsetsSum>(in[0], in[1], in[2]), inputs);
    expect_near(found[0], {3, 2}, {-2.1F, -2.4F, 0, 0, -0.2F, 0.8F});
}

TEST(EmbeddingBagOffsetsSum, default_of_minus_one_is_a_row_of_zeros) {
    auto inputs = example();
    inputs.resize(4);
    inputs[2] = literal<int32_t>({4}, {0, 0, 3, 4});
    inputs[3] = literal<int32_t>({}, {-1});
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<EmbeddingBagOffsetsSum>(in[0], in[1], in[2], in[3]), inputs);
    expect_near(found[0], {4, 2}, {0, 0, -3.1F, -0.9F, 0.8F, -0.7F, 0, 0});
}

TEST(EmbeddingBagOffsetsSum, rows_of_any_shape) {
    const TensorVector inputs{literal<int32_t>({3, 1, 2}, {1, 2, 3, 4, 5, 6}), literal<int64_t>({3}, {2, 0, 2}),
                              literal<int64_t>({2}, {0, 1})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<EmbeddingBagOffsetsSum>(in[0], in[1], in[2]), inputs);
    expect_equal<int32_t>(found[0], {2, 1, 2}, {5, 6, 6, 8});
}

}  // namespace
