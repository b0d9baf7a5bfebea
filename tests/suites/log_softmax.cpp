#include "openvino/op/log_softmax.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(LogSoftmax, last_axis) {
    const TensorVector inputs{floats({2, 3}, {1, 2, 3, -1, 0, 1000})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v5::LogSoftmax>(in[0], -1), inputs);
    expect_near(found[0], {2, 3}, {-2.4076061F, -1.407606F, -0.40760604F, -1001, -1000, 0}, 0.001F);
}

}  // namespace
