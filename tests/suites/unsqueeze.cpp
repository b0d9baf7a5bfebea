#include "openvino/op/unsqueeze.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Unsqueeze, several_axes) {
    const TensorVector inputs{floats({2}, {1, 2}), literal<int64_t>({2}, {0, -1})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(std::make_shared<op::v0::Unsqueeze>(in[0], in[1]), inputs);
    expect_near(found[0], {1, 2, 1}, {1, 2});
}

}  // namespace
