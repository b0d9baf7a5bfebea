#include "openvino/op/embedding_segments_sum.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v3::EmbeddingSegmentsSum;

// Table, indices, segments, their number, default index and weights of the specification's example.
TensorVector example() {
    return {floats({5, 2}, {-0.2F, -0.6F, -0.1F, -0.4F, -1.9F, -1.8F, -1, 1.5F, 0.8F, -0.7F}),
            literal<int32_t>({4}, {0, 2, 3, 4}),
            literal<int32_t>({4}, {0, 0, 2, 2}),
            literal<int32_t>({}, {3}),
            literal<int32_t>({}, {0}),
            floats({4}, {0.5F, 0.5F, 0.5F, 0.5F})};
}

TEST(EmbeddingSegmentsSum, an_empty_segment_is_the_default_row) {
    const auto inputs = example();
    const auto in = parameters_like(inputs);
    const auto found =
        evaluated(std::make_shared<EmbeddingSegmentsSum>(in[0], in[1], in[2], in[3], in[4], in[5]), inputs);
    expect_near(found[0], {3, 2}, {-1.05F, -1.2F, -0.2F, -0.6F, -0.1F, 0.4F});
}

TEST(EmbeddingSegmentsSum, a_known_number_of_segments) {
    auto inputs = example();
    inputs.resize(4);
    inputs[3] = literal<int32_t>({}, {4});
    const auto in = arguments_like(inputs, {3});
    const auto node = std::make_shared<EmbeddingSegmentsSum>(in[0], in[1], in[2], in[3]);
    EXPECT_EQ(node->get_output_partial_shape(0), (PartialShape{4, 2}));
    expect_near(evaluated(node, inputs)[0], {4, 2}, {-2.1F, -2.4F, 0, 0, -0.2F, 0.8F, 0, 0});
}

TEST(EmbeddingSegmentsSum, default_of_minus_one_is_a_row_of_zeros) {
    auto inputs = example();
    inputs[4] = literal<int32_t>({}, {-1});
    inputs[5] = floats({4}, {1, 2, 3, 4});
    const auto in = parameters_like(inputs);
    const auto found =
        evaluated(std::make_shared<EmbeddingSegmentsSum>(in[0], in[1], in[2], in[3], in[4], in[5]), inputs);
    expect_near(found[0], {3, 2}, {-4, -4.2F, 0, 0, 0.2F, 1.7F});
}

}  // namespace
