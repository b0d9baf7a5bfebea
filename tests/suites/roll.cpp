#include "openvino/op/roll.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Roll, two_axes) {
    const TensorVector inputs{floats({2, 3}, {0, 1, 2, 3, 4, 5}), literal<int64_t>({2}, {1, -1}),
                              literal<int64_t>({2}, {0, 1})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v7::Roll>(in[0], in[1], in[2]), inputs);
    expect_near(found[0], {2, 3}, {4, 5, 3, 1, 2, 0});
}

}  // namespace
