#include "openvino/op/reduce_l2.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(ReduceL2, drops_axes) {
    const TensorVector inputs{floats({2, 3, 2}, {1, -2, 3, -4, 0.5F, 6, 2, -1, 4, 1, 3, -0.5F}),
                              literal<int64_t>({2}, {0, -1})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(std::make_shared<op::v4::ReduceL2>(in[0], in[1]), inputs);
    expect_near(found[0], {3}, {3.1622777F, 6.4807405F, 6.745369F});
}

TEST(ReduceL2, keeps_axes) {
    const TensorVector inputs{floats({2, 3, 2}, {1, -2, 3, -4, 0.5F, 6, 2, -1, 4, 1, 3, -0.5F}),
                              literal<int64_t>({1}, {1})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(std::make_shared<op::v4::ReduceL2>(in[0], in[1], true), inputs);
    expect_near(found[0], {2, 1, 2}, {3.2015622F, 7.483315F, 5.3851647F, 1.5F});
}

}  // namespace
