#include "openvino/op/gru_sequence.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::RecurrentSequenceDirection;
using op::v5::GRUSequence;

TEST(GRUSequence, one_step_is_a_cell) {
    const TensorVector inputs{floats({1, 1, 2}, {1, 2}),
                              floats({1, 1, 1}, {0.5F}),
                              literal<int32_t>({1}, {1}),
                              floats({1, 3, 2}, {0.1F, 0.2F, 0.3F, -0.1F, 0.5F, 0.4F}),
                              floats({1, 3, 1}, {0.1F, 0.2F, 0.3F}),
                              floats({1, 3}, {0.1F, 0, -0.1F})};
    const auto p = parameters_like(inputs);
    const auto node =
        std::make_shared<GRUSequence>(p[0], p[1], p[2], p[3], p[4], p[5], 1, RecurrentSequenceDirection::FORWARD);
    const auto outputs = evaluated(node, inputs);
    // From the formula of the specification in NumPy.
    expect_near(outputs[0], {1, 1, 1, 1}, {0.6224963F});
    expect_near(outputs[1], {1, 1, 1}, {0.6224963F});
}

TEST(GRUSequence, shapes) {
    const auto make = [](const PartialShape& biases, bool linear_before_reset) {
        const std::vector<std::string> activations{"sigmoid", "tanh"};
        return std::make_shared<GRUSequence>(real_parameter({-1, -1, 5}), real_parameter({{1, 4}, 2, 3}),
                                             parameter(element::i64, {-1}), real_parameter({2, 9, 5}),
                                             real_parameter({2, 9, 3}), real_parameter(biases), 3,
                                             RecurrentSequenceDirection::BIDIRECTIONAL, activations,
                                             std::vector<float>{}, std::vector<float>{}, 0.0F, linear_before_reset);
    };
    EXPECT_EQ(make({2, 9}, false)->get_output_partial_shape(0), PartialShape({{1, 4}, 2, -1, 3}));
    EXPECT_EQ(make({2, 12}, true)->get_output_partial_shape(1), PartialShape({{1, 4}, 2, 3}));
    EXPECT_THROW(make({2, 9}, true), NodeValidationFailure);
}

}  // namespace
