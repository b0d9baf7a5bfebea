#include "openvino/op/divide.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Divide, broadcasts_the_smaller) {
    const TensorVector inputs{floats({2, 3}, {-7, -2, -0.5F, 1.5F, 5, 8}), floats({3}, {2, -3, 0.5F})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v1::Divide>(in[0], in[1]), inputs);
    expect_near(found[0], {2, 3}, {-3.5F, 0.6666667F, -1, 0.75F, -1.6666667F, 16});
}

TEST(Divide, integers) {
    const TensorVector inputs{literal<int32_t>({2, 3}, {-7, 7, -8, 9, 2, 0}), literal<int32_t>({2, 1}, {2, -2})};
    const auto in = parameters_like(inputs);
    const auto floored = evaluated(std::make_shared<op::v1::Divide>(in[0], in[1]), inputs);
    expect_equal<int32_t>(floored[0], {2, 3}, {-4, 3, -4, -5, -1, 0});
    const auto truncated = evaluated(std::make_shared<op::v1::Divide>(in[0], in[1], false), inputs);
    expect_equal<int32_t>(truncated[0], {2, 3}, {-3, 3, -4, -4, -1, 0});
}

}  // namespace
