#include "openvino/op/hswish.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(HSwish, values) {
    const TensorVector inputs{floats({6}, {-4, -2.5F, 0, 1, 3, 5})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v4::HSwish>(in[0]), inputs);
    expect_near(found[0], {6}, {-0, -0.20833328F, 0, 0.6666667F, 3, 5});
}

}  // namespace
