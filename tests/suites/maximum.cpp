#include "openvino/op/maximum.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Maximum, broadcasts_the_smaller) {
    const TensorVector inputs{floats({2, 3}, {-7, -2, -0.5F, 1.5F, 5, 8}), floats({3}, {2, -3, 0.5F})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v1::Maximum>(in[0], in[1]), inputs);
    expect_near(found[0], {2, 3}, {2, -2, 0.5F, 2, 5, 8});
}

TEST(Maximum, integers) {
    const TensorVector inputs{literal<int32_t>({2, 3}, {-7, 7, -8, 9, 2, 0}), literal<int32_t>({2, 1}, {2, -2})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v1::Maximum>(in[0], in[1]), inputs);
    expect_equal<int32_t>(found[0], {2, 3}, {2, 7, 2, 9, 2, 0});
}

}  // namespace
