#include "openvino/op/rnn_cell.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v0::RNNCell;

float one_step(const std::vector<std::string>& activations, const std::vector<float>& alpha, float clip) {
    const TensorVector inputs{floats({1, 2}, {1, 2}), floats({1, 1}, {0.5F}), floats({1, 2}, {0.1F, 0.2F}),
                              floats({1, 1}, {0.1F}), floats({1}, {0.1F})};
    const auto p = parameters_like(inputs);
    const auto node =
        std::make_shared<RNNCell>(p[0], p[1], p[2], p[3], p[4], 1, activations, alpha, std::vector<float>{}, clip);
    return evaluated(node, inputs)[0].data<float>()[0];
}

TEST(RNNCell, activations) {
    // The sum that enters the activation is 0.65.
    EXPECT_NEAR(one_step({"tanh"}, {}, 0), 0.57167, 1e-6);
    EXPECT_NEAR(one_step({"ReLU"}, {}, 0), 0.65, 1e-6);
    EXPECT_NEAR(one_step({"relu"}, {}, 0.25F), 0.25, 1e-6);
    EXPECT_NEAR(one_step({"hardsigmoid"}, {}, 0), 0.63, 1e-6);
    EXPECT_NEAR(one_step({"hardsigmoid"}, {0.4F}, 0), 0.76, 1e-6);
}

TEST(RNNCell, shapes) {
    const RNNCell node(real_parameter({{2, 4}, 5}), real_parameter({-1, 3}), real_parameter({3, 5}),
                       real_parameter({3, 3}), 3);
    EXPECT_EQ(node.get_output_partial_shape(0), PartialShape({{2, 4}, 3}));
}

}  // namespace
