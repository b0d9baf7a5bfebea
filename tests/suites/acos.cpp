#include "openvino/op/acos.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Acos, values) {
    const TensorVector inputs{floats({5}, {-1, -0.5F, 0, 0.25F, 1})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Acos>(in[0]), inputs);
    expect_near(found[0], {5}, {3.1415927F, 2.0943952F, 1.5707964F, 1.3181161F, 0});
}

}  // namespace
