#include "openvino/op/tan.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Tan, values) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Tan>(in[0]), inputs);
    expect_near(found[0], {7}, {0.74702233F, -1.5574077F, -0.25534192F, 0, 0.5463025F, 1.5574077F, -0.14254655F});
}

}  // namespace
