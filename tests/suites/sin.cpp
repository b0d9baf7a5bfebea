#include "openvino/op/sin.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Sin, values) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Sin>(in[0]), inputs);
    expect_near(found[0], {7}, {-0.5984721F, -0.84147096F, -0.24740396F, 0, 0.47942555F, 0.84147096F, 0.14112F});
}

}  // namespace
