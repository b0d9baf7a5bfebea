#include "openvino/op/power.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Power, broadcasts_the_smaller) {
    const TensorVector inputs{floats({2, 3}, {0.5F, 1, 2, 3, 4, 9}), floats({3}, {2, -1, 0.5F})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v1::Power>(in[0], in[1]), inputs);
    expect_near(found[0], {2, 3}, {0.25F, 1, 1.4142135F, 9, 0.25F, 3});
}

}  // namespace
