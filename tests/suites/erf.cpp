#include "openvino/op/erf.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Erf, values) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Erf>(in[0]), inputs);
    expect_near(found[0], {7}, {-0.99959296F, -0.84270066F, -0.2763261F, 0, 0.5205001F, 0.84270066F, 0.9999779F});
}

}  // namespace
