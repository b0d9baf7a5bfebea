#include "openvino/op/mish.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Mish, values) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v4::Mish>(in[0]), inputs);
    expect_near(found[0], {7}, {-0.19681624F, -0.30340153F, -0.12992696F, 0, 0.3752452F, 0.8650984F, 2.986535F});
}

}  // namespace
