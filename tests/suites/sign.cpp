#include "openvino/op/sign.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Sign, values) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Sign>(in[0]), inputs);
    expect_near(found[0], {7}, {-1, -1, -1, 0, 1, 1, 1});
}

TEST(Sign, integers) {
    const TensorVector inputs{literal<int32_t>({5}, {-3, -1, 0, 2, 7})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Sign>(in[0]), inputs);
    expect_equal<int32_t>(found[0], {5}, {-1, -1, 0, 1, 1});
}

}  // namespace
