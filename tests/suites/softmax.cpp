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

// From the formula of the specification in NumPy.
TEST(Softmax, first_version) {
    const TensorVector inputs{floats({2, 3}, {1, 2, 0, -1, 3, 3})};
    const auto in = parameters_like(inputs);
    expect_near(evaluated(std::make_shared<op::v1::Softmax>(in[0], 0), inputs)[0], {2, 3},
                {0.88079708F, 0.26894142F, 0.047425873F, 0.11920292F, 0.73105858F, 0.95257413F});
    expect_near(evaluated(std::make_shared<op::v1::Softmax>(in[0], 1), inputs)[0], {2, 3},
                {0.24472847F, 0.66524096F, 0.090030573F, 0.0090747148F, 0.49546264F, 0.49546264F});
}

}  // namespace
