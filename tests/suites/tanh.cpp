#include "openvino/op/tanh.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Tanh, values) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Tanh>(in[0]), inputs);
    expect_near(found[0], {7}, {-0.9866143F, -0.7615942F, -0.24491866F, 0, 0.46211717F, 0.7615942F, 0.9950548F});
}

}  // namespace
