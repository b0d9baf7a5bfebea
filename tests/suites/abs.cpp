#include "openvino/op/abs.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Abs, values) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Abs>(in[0]), inputs);
    expect_near(found[0], {7}, {2.5F, 1, 0.25F, 0, 0.5F, 1, 3});
}

TEST(Abs, integers) {
    const TensorVector inputs{literal<int32_t>({5}, {-3, -1, 0, 2, 7})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Abs>(in[0]), inputs);
    expect_equal<int32_t>(found[0], {5}, {3, 1, 0, 2, 7});
}

}  // namespace
