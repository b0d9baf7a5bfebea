#include "openvino/op/non_zero.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(NonZero, indices_by_axis) {
    const TensorVector inputs{floats({2, 3}, {1, 0, -2, 0, 0, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v3::NonZero>(in[0], element::i32), inputs);
    expect_equal<int32_t>(found[0], {2, 3}, {0, 0, 1, 0, 2, 2});
}

}  // namespace
