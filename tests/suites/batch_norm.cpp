#include "openvino/op/batch_norm.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(BatchNormInference, values) {
    const TensorVector inputs{floats({1, 2, 2}, {1, 2, 3, 4}), floats({2}, {2, 0.5F}), floats({2}, {1, -1}),
                              floats({2}, {1.5F, 3}), floats({2}, {0.25F, 4})};
    const auto in = arguments_like(inputs, {1, 2, 3, 4});
    const auto found =
        evaluated(std::make_shared<op::v5::BatchNormInference>(in[0], in[1], in[2], in[3], in[4], 1e-3), inputs);
    expect_near(found[0], {1, 2, 2}, {-0.996012F, 2.9960122F, -1, -0.75003123F});
}

// From the formula of the specification in NumPy.
TEST(BatchNormInference, first_version_takes_the_data_second) {
    const TensorVector inputs{floats({1, 2, 2}, {1, 2, 3, 4}), floats({2}, {2, 0.5F}), floats({2}, {1, -1}),
                              floats({2}, {1.5F, 3}), floats({2}, {0.25F, 4})};
    const auto in = arguments_like(inputs, {1, 2, 3, 4});
    const auto node = std::make_shared<op::v0::BatchNormInference>(in[0], in[1], in[2], in[3], in[4], 0.5);
    // Inputs of the node: gamma, beta, data, mean, variance.
    EXPECT_EQ(node->input_value(2), in[0]);
    const auto found = evaluated(node, {inputs[1], inputs[2], inputs[0], inputs[3], inputs[4]});
    expect_near(found[0], {1, 2, 2}, {-0.15470054F, 2.1547005F, -1, -0.76429774F});
}

}  // namespace
