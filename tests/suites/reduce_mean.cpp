#include "openvino/op/reduce_mean.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(ReduceMean, drops_axes) {
    const TensorVector inputs{floats({2, 3, 2}, {1, -2, 3, -4, 0.5F, 6, 2, -1, 4, 1, 3, -0.5F}),
                              literal<int64_t>({2}, {0, -1})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(std::make_shared<op::v1::ReduceMean>(in[0], in[1]), inputs);
    expect_near(found[0], {3}, {0, 1, 2.25F});
}

TEST(ReduceMean, keeps_axes) {
    const TensorVector inputs{floats({2, 3, 2}, {1, -2, 3, -4, 0.5F, 6, 2, -1, 4, 1, 3, -0.5F}),
                              literal<int64_t>({1}, {1})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(std::make_shared<op::v1::ReduceMean>(in[0], in[1], true), inputs);
    expect_near(found[0], {2, 1, 2}, {1.5F, 0, 3, -0.16666667F});
}

}  // namespace
