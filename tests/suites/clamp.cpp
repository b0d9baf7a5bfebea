#include "openvino/op/clamp.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Clamp, values) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Clamp>(in[0], -1.5, 0.75), inputs);
    expect_near(found[0], {7}, {-1.5F, -1, -0.25F, 0, 0.5F, 0.75F, 0.75F});
}

}  // namespace
