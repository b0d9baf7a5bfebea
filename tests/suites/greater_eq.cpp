#include "openvino/op/greater_eq.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(GreaterEqual, values) {
    const TensorVector inputs{floats({2, 3}, {1, 2, 3, -1, 2, 0}), floats({3}, {1, 3, 2})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v1::GreaterEqual>(in[0], in[1]), inputs);
    expect_equal<char>(found[0], {2, 3}, {1, 0, 1, 0, 0, 0});
}

TEST(GreaterEqual, of_two_shapes) {
    const TensorVector inputs{literal<int64_t>({3, 1}, {1, 2, 3}), literal<int64_t>({1, 2}, {2, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v1::GreaterEqual>(in[0], in[1]), inputs);
    expect_equal<char>(found[0], {3, 2}, {0, 0, 1, 0, 1, 1});
}

}  // namespace
