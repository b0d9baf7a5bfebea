#include "openvino/op/transpose.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Transpose, any_order) {
    const TensorVector inputs{floats({2, 3, 2}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}),
                              literal<int64_t>({3}, {2, 0, 1})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(std::make_shared<op::v1::Transpose>(in[0], in[1]), inputs);
    expect_near(found[0], {2, 2, 3}, {0, 2, 4, 6, 8, 10, 1, 3, 5, 7, 9, 11});
}

TEST(Transpose, reversed_without_an_order) {
    const TensorVector inputs{floats({2, 3}, {0, 1, 2, 3, 4, 5}), literal<int64_t>({0}, {})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(std::make_shared<op::v1::Transpose>(in[0], in[1]), inputs);
    expect_near(found[0], {3, 2}, {0, 3, 1, 4, 2, 5});
}

}  // namespace
