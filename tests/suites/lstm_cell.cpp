#include "openvino/op/lstm_cell.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::LSTMWeightsFormat;

const TensorVector& cell_inputs() {
    static const TensorVector inputs{floats({1, 2}, {1, 2}),
                                     floats({1, 1}, {0.5F}),
                                     floats({1, 1}, {-0.5F}),
                                     floats({4, 2}, {0.1F, 0.2F, 0.3F, -0.1F, 0.5F, 0.4F, -0.2F, 0.1F}),
                                     floats({4, 1}, {0.1F, 0.2F, 0.3F, 0.4F}),
                                     floats({4}, {0.1F, 0, -0.1F, 0.2F})};
    return inputs;
}

void expect_states(const TensorVector& outputs, float hidden, float cell) {
    expect_near(outputs[0], {1, 1}, {hidden});
    expect_near(outputs[1], {1, 1}, {cell});
}

// Expected values: the formulas of the specification in NumPy.
TEST(LSTMCell, one_step) {
    const auto p = parameters_like(cell_inputs());
    const auto node = std::make_shared<op::v4::LSTMCell>(p[0], p[1], p[2], p[3], p[4], p[5], 1);
    expect_states(evaluated(node, cell_inputs()), 0.09035232F, 0.15207898F);
}

TEST(LSTMCell, order_of_gates) {
    const auto p = parameters_like(cell_inputs());
    const auto node =
        std::make_shared<op::v0::LSTMCell>(p[0], p[1], p[2], p[3], p[4], p[5], 1, LSTMWeightsFormat::IFCO);
    auto inputs = cell_inputs();
    inputs.push_back(floats({3}, {0, 0, 0}));
    expect_states(evaluated(node, inputs), 0.17404642F, 0.29934516F);
}

TEST(LSTMCell, peepholes_and_coupled_gates) {
    auto inputs = cell_inputs();
    inputs.push_back(floats({3}, {0.5F, -0.5F, 0.25F}));
    const auto p = parameters_like(inputs);
    const auto node =
        std::make_shared<op::v0::LSTMCell>(p[0], p[1], p[2], p[3], p[4], p[5], p[6], 1, LSTMWeightsFormat::FICO);
    expect_states(evaluated(node, inputs), 0.06523451F, 0.11194516F);
    const std::vector<std::string> activations{"sigmoid", "tanh", "tanh"};
    const auto coupled =
        std::make_shared<op::v0::LSTMCell>(p[0], p[1], p[2], p[3], p[4], p[5], 1, LSTMWeightsFormat::FICO, activations,
                                           std::vector<float>{}, std::vector<float>{}, 0.0F, true);
    inputs.back() = floats({3}, {0, 0, 0});
    expect_states(evaluated(coupled, inputs), 0.14972153F, 0.25550121F);
}

TEST(LSTMCell, shapes) {
    const auto make = [](const PartialShape& data, const PartialShape& weights) {
        return std::make_shared<op::v4::LSTMCell>(real_parameter(data), real_parameter({-1, 3}),
                                                  real_parameter(PartialShape::dynamic()), real_parameter(weights),
                                                  real_parameter({12, 3}), 3);
    };
    const auto node = make({{1, 8}, 5}, {12, 5});
    EXPECT_EQ(node->get_output_partial_shape(0), PartialShape({{1, 8}, 3}));
    EXPECT_EQ(node->get_output_partial_shape(1), PartialShape({{1, 8}, 3}));
    EXPECT_THROW(make({2, 5}, {12, 4}), NodeValidationFailure);
    EXPECT_THROW(make({2, 5}, {9, 5}), NodeValidationFailure);
}

TEST(LSTMCell, unknown_activation) {
    const auto p = parameters_like(cell_inputs());
    const std::vector<std::string> activations{"sigmoid", "tanh", "swish"};
    EXPECT_THROW(op::v4::LSTMCell(p[0], p[1], p[2], p[3], p[4], p[5], 1, activations), Exception);
}

}  // namespace
