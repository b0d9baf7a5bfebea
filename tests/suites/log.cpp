#include "openvino/op/log.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Log, values) {
    const TensorVector inputs{floats({5}, {0.1F, 0.5F, 1, 2, 10})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Log>(in[0]), inputs);
    expect_near(found[0], {5}, {-2.3025851F, -0.6931472F, 0, 0.6931472F, 2.3025851F});
}

}  // namespace
