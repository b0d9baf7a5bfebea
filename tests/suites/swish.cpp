#include "openvino/op/swish.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Swish, values) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v4::Swish>(in[0]), inputs);
    expect_near(found[0], {7}, {-0.18964545F, -0.26894143F, -0.109455876F, 0, 0.31122968F, 0.7310586F, 2.8577223F});
}

TEST(Swish, has_a_steepness) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3}), floats({}, {2})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(std::make_shared<op::v4::Swish>(in[0], in[1]), inputs);
    expect_near(found[0], {7}, {-0.016732126F, -0.11920292F, -0.09438516F, 0, 0.3655293F, 0.8807971F, 2.992582F});
}

}  // namespace
