#include "openvino/op/sqrt.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Sqrt, values) {
    const TensorVector inputs{floats({5}, {0, 0.25F, 1, 2, 9})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Sqrt>(in[0]), inputs);
    expect_near(found[0], {5}, {0, 0.5F, 1, 1.4142135F, 3});
}

}  // namespace
