#include "openvino/op/hsigmoid.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(HSigmoid, values) {
    const TensorVector inputs{floats({6}, {-4, -2.5F, 0, 1, 3, 5})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v5::HSigmoid>(in[0]), inputs);
    expect_near(found[0], {6}, {0, 0.08333333F, 0.49999997F, 0.6666666F, 0.99999994F, 0.99999994F});
}

}  // namespace
