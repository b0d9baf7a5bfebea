#include "openvino/op/concat.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Concat, inner_axis) {
    const TensorVector inputs{floats({2, 3}, {0, 1, 2, 3, 4, 5}), floats({2, 1}, {7, 8})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Concat>(in, -1), inputs);
    expect_near(found[0], {2, 4}, {0, 1, 2, 7, 3, 4, 5, 8});
}

TEST(Concat, outer_axis) {
    const TensorVector inputs{literal<int32_t>({1, 2}, {1, 2}), literal<int32_t>({2, 2}, {3, 4, 5, 6})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Concat>(in, 0), inputs);
    expect_equal<int32_t>(found[0], {3, 2}, {1, 2, 3, 4, 5, 6});
}

}  // namespace
