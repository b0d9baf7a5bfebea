#include "openvino/op/reduce_l1.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(ReduceL1, drops_axes) {
    const TensorVector inputs{floats({2, 3, 2}, {1, -2, 3, -4, 0.5F, 6, 2, -1, 4, 1, 3, -0.5F}),
                              literal<int64_t>({2}, {0, -1})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(std::make_shared<op::v4::ReduceL1>(in[0], in[1]), inputs);
    expect_near(found[0], {3}, {6, 12, 10});
}

TEST(ReduceL1, keeps_axes) {
    const TensorVector inputs{floats({2, 3, 2}, {1, -2, 3, -4, 0.5F, 6, 2, -1, 4, 1, 3, -0.5F}),
                              literal<int64_t>({1}, {1})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(std::make_shared<op::v4::ReduceL1>(in[0], in[1], true), inputs);
    expect_near(found[0], {2, 1, 2}, {4.5F, 12, 9, 2.5F});
}

}  // namespace
