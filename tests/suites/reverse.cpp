#include "openvino/op/reverse.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Reverse, axes_by_mask) {
    const TensorVector inputs{floats({2, 3}, {0, 1, 2, 3, 4, 5}), literal<char>({2}, {0, 1})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(std::make_shared<op::v1::Reverse>(in[0], in[1], op::v1::Reverse::Mode::MASK), inputs);
    expect_near(found[0], {2, 3}, {2, 1, 0, 5, 4, 3});
}

TEST(Reverse, axes_by_index) {
    const TensorVector inputs{floats({2, 3}, {0, 1, 2, 3, 4, 5}), literal<int64_t>({1}, {0})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(std::make_shared<op::v1::Reverse>(in[0], in[1], op::v1::Reverse::Mode::INDEX), inputs);
    expect_near(found[0], {2, 3}, {3, 4, 5, 0, 1, 2});
}

}  // namespace
