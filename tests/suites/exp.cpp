#include "openvino/op/exp.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Exp, values) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Exp>(in[0]), inputs);
    expect_near(found[0], {7}, {0.082085006F, 0.36787948F, 0.7788008F, 1, 1.6487211F, 2.718282F, 20.085537F});
}

}  // namespace
