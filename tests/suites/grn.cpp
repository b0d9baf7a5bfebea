#include "openvino/op/grn.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(GRN, values) {
    const TensorVector inputs{floats({1, 3, 2}, {1, 2, 3, 4, 0, 1})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::GRN>(in[0], 0.5F), inputs);
    expect_near(found[0], {1, 3, 2}, {0.3086067F, 0.4313311F, 0.9258201F, 0.8626622F, 0, 0.21566555F});
}

}  // namespace
