#include "openvino/op/gru_cell.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v3::GRUCell;

float one_step(const std::vector<float>& biases, bool linear_before_reset) {
    const TensorVector inputs{floats({1, 2}, {1, 2}), floats({1, 1}, {0.5F}),
                              floats({3, 2}, {0.1F, 0.2F, 0.3F, -0.1F, 0.5F, 0.4F}), floats({3, 1}, {0.1F, 0.2F, 0.3F}),
                              floats({biases.size()}, biases)};
    const auto p = parameters_like(inputs);
    const std::vector<std::string> activations{"sigmoid", "tanh"};
    const auto node = std::make_shared<GRUCell>(p[0], p[1], p[2], p[3], p[4], 1, activations, std::vector<float>{},
                                                std::vector<float>{}, 0.0F, linear_before_reset);
    return evaluated(node, inputs)[0].data<float>()[0];
}

// Expected values: the formulas of the specification in NumPy.
TEST(GRUCell, one_step) {
    EXPECT_NEAR(one_step({0.1F, 0, -0.1F}, false), 0.6224963, 1e-6);
    EXPECT_NEAR(one_step({0.1F, 0, -0.1F, 0.2F}, true), 0.6316075, 1e-6);
}

TEST(GRUCell, shapes) {
    const GRUCell node(real_parameter({-1, 5}), real_parameter({4, 3}), real_parameter({9, -1}), real_parameter({9, 3}),
                       3);
    EXPECT_EQ(node.get_output_partial_shape(0), PartialShape({4, 3}));
    EXPECT_THROW(one_step({0, 0, 0}, true), NodeValidationFailure);
}

}  // namespace
