#include "openvino/op/softmax.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Softmax, axis_in_the_middle) {
    const TensorVector inputs{floats({2, 3, 2}, {1, 2, 3, 4, 5, 0, -1, 0.5F, 2, 2, 1000, 1000})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v8::Softmax>(in[0], -2), inputs);
    expect_near(found[0], {2, 3, 2},
                {0.01587624F, 0.11731042F, 0.11731043F, 0.8668133F, 0.86681336F, 0.015876237F, 0, 0, 0, 0, 1, 1});
}

}  // namespace
