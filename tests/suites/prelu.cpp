#include "openvino/op/prelu.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(PRelu, slope_for_each_channel) {
    const TensorVector inputs{floats({1, 3, 2}, {-1, 2, -3, 4, -5, 6}), floats({3}, {0.5F, 2, -1})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::PRelu>(in[0], in[1]), inputs);
    expect_near(found[0], {1, 3, 2}, {-0.5F, 2, -6, 4, 5, 6});
}

}  // namespace
