#include "openvino/op/hard_sigmoid.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(HardSigmoid, values) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3}), floats({}, {0.25F}), floats({}, {0.5F})};
    const auto in = arguments_like(inputs, {1, 2});
    const auto found = evaluated(std::make_shared<op::v0::HardSigmoid>(in[0], in[1], in[2]), inputs);
    expect_near(found[0], {7}, {0, 0.25F, 0.4375F, 0.5F, 0.625F, 0.75F, 1});
}

}  // namespace
