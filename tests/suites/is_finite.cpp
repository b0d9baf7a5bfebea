#include "openvino/op/is_finite.hpp"

#include <cmath>

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(IsFinite, values) {
    const TensorVector inputs{floats({4}, {1, NAN, INFINITY, -INFINITY})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v10::IsFinite>(in[0]), inputs);
    expect_equal<char>(found[0], {4}, {1, 0, 0, 0});
}

}  // namespace
