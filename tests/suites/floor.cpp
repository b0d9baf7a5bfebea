#include "openvino/op/floor.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Floor, values) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Floor>(in[0]), inputs);
    expect_near(found[0], {7}, {-3, -1, -1, 0, 0, 1, 3});
}

}  // namespace
