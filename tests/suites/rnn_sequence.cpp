#include "openvino/op/rnn_sequence.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::RecurrentSequenceDirection;
using op::v5::RNNSequence;

TensorVector sequence_inputs(const std::vector<int64_t>& lengths) {
    return {floats({2, 3, 1}, {1, 2, 3, 4, 5, 6}), floats({2, 2, 1}, {0.1F, 0.2F, 0.3F, 0.4F}),
            literal<int64_t>({2}, lengths),        floats({2, 1, 1}, {0.5F, -1}),
            floats({2, 1, 1}, {0.25F, 0.5F}),      floats({2, 1}, {0, 0.1F})};
}

std::shared_ptr<RNNSequence> bidirectional(const TensorVector& inputs) {
    const auto p = parameters_like(inputs);
    return std::make_shared<RNNSequence>(p[0], p[1], p[2], p[3], p[4], p[5], 1,
                                         RecurrentSequenceDirection::BIDIRECTIONAL);
}

// Expected values: the formula of the specification in NumPy.
TEST(RNNSequence, both_directions_with_lengths) {
    const auto inputs = sequence_inputs({3, 2});
    const auto outputs = evaluated(bidirectional(inputs), inputs);
    expect_near(outputs[0], {2, 2, 3, 1},
                {0.48155F, 0.807704F, 0.935649F, -0.883561F, -0.983555F, -0.992632F, 0.96896F, 0.991733F, 0, -0.999699F,
                 -0.999835F, 0});
    expect_near(outputs[1], {2, 2, 1}, {0.935649F, -0.883561F, 0.991733F, -0.999699F});
}

TEST(RNNSequence, empty_sequence_keeps_the_state) {
    const auto inputs = sequence_inputs({0, 0});
    const auto outputs = evaluated(bidirectional(inputs), inputs);
    expect_near(outputs[1], {2, 2, 1}, {0.1F, 0.2F, 0.3F, 0.4F});
}

TEST(RNNSequence, lengths_are_checked) {
    const auto inputs = sequence_inputs({4, 2});
    const auto node = bidirectional(inputs);
    TensorVector outputs{Tensor(element::f32, {2, 2, 3, 1}), Tensor(element::f32, {2, 2, 1})};
    EXPECT_THROW(node->evaluate(outputs, inputs), NodeValidationFailure);
}

TEST(RNNSequence, shapes) {
    const RNNSequence node(real_parameter({-1, {1, 9}, 5}), real_parameter({2, 1, 3}), parameter(element::i32, {-1}),
                           real_parameter({1, 3, 5}), real_parameter({1, 3, 3}), real_parameter({1, 3}), 3,
                           RecurrentSequenceDirection::REVERSE);
    EXPECT_EQ(node.get_output_partial_shape(0), PartialShape({2, 1, {1, 9}, 3}));
    EXPECT_EQ(node.get_output_partial_shape(1), PartialShape({2, 1, 3}));
}

}  // namespace
