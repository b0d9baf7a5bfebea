#include "openvino/op/lstm_sequence.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::LSTMWeightsFormat;
using op::RecurrentSequenceDirection;

TensorVector sequence_inputs() {
    return {floats({1, 2, 2}, {9, 9, 1, 2}),
            floats({1, 1, 1}, {0.5F}),
            floats({1, 1, 1}, {-0.5F}),
            literal<int32_t>({1}, {2}),
            floats({1, 4, 2}, {0.1F, 0.2F, 0.3F, -0.1F, 0.5F, 0.4F, -0.2F, 0.1F}),
            floats({1, 4, 1}, {0.1F, 0.2F, 0.3F, 0.4F}),
            floats({1, 4}, {0.1F, 0, -0.1F, 0.2F})};
}

TEST(LSTMSequence, reverse_begins_at_the_end) {
    const auto inputs = sequence_inputs();
    const auto p = parameters_like(inputs);
    const auto node = std::make_shared<op::v5::LSTMSequence>(p[0], p[1], p[2], p[3], p[4], p[5], p[6], 1,
                                                             RecurrentSequenceDirection::REVERSE);
    const auto outputs = evaluated(node, inputs);
    EXPECT_EQ(outputs[0].get_shape(), (Shape{1, 1, 2, 1}));
    // The step on (1, 2), from the formulas of the specification in NumPy.
    EXPECT_NEAR(outputs[0].data<float>()[1], 0.09035232, 1e-6);
    EXPECT_EQ(outputs[0].data<float>()[0], outputs[1].data<float>()[0]);
}

TEST(LSTMSequence, opset1_has_an_order_of_gates) {
    auto inputs = sequence_inputs();
    inputs[0] = floats({1, 1, 2}, {1, 2});
    inputs[3] = literal<int32_t>({1}, {1});
    const auto p = parameters_like(inputs);
    const auto node = std::make_shared<op::v0::LSTMSequence>(
        p[0], p[1], p[2], p[3], p[4], p[5], p[6], 1, RecurrentSequenceDirection::FORWARD, LSTMWeightsFormat::IFCO);
    const auto outputs = evaluated(node, inputs);
    expect_near(outputs[1], {1, 1, 1}, {0.17404642F});
    expect_near(outputs[2], {1, 1, 1}, {0.29934516F});
}

TEST(LSTMSequence, shapes) {
    const op::v5::LSTMSequence node(real_parameter({{1, 4}, -1, 5}), real_parameter({-1, 2, 3}),
                                    real_parameter({-1, 2, 3}), parameter(element::i64, PartialShape::dynamic()),
                                    real_parameter({2, 12, 5}), real_parameter({2, 12, 3}), real_parameter({2, 12}), 3,
                                    RecurrentSequenceDirection::BIDIRECTIONAL);
    EXPECT_EQ(node.get_output_partial_shape(0), PartialShape({{1, 4}, 2, -1, 3}));
    EXPECT_EQ(node.get_output_partial_shape(2), PartialShape({{1, 4}, 2, 3}));
}

}  // namespace
