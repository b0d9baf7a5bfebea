#include "openvino/op/softplus.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(SoftPlus, values) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v4::SoftPlus>(in[0]), inputs);
    expect_near(found[0], {7}, {0.07888985F, 0.31326175F, 0.5759394F, 0.69314724F, 0.974077F, 1.3132617F, 3.0485873F});
}

}  // namespace
