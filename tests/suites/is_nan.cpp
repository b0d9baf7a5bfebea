#include "openvino/op/is_nan.hpp"

#include <cmath>

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(IsNaN, values) {
    const TensorVector inputs{floats({4}, {1, NAN, INFINITY, -INFINITY})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v10::IsNaN>(in[0]), inputs);
    expect_equal<char>(found[0], {4}, {0, 1, 0, 0});
}

}  // namespace
