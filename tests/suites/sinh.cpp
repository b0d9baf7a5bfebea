#include "openvino/op/sinh.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Sinh, values) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Sinh>(in[0]), inputs);
    expect_near(found[0], {7}, {-6.0502048F, -1.1752012F, -0.25261232F, 0, 0.5210953F, 1.1752012F, 10.017875F});
}

}  // namespace
