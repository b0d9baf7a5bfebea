#include "openvino/op/is_inf.hpp"

#include <cmath>

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(IsInf, values) {
    const TensorVector inputs{floats({4}, {1, NAN, INFINITY, -INFINITY})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v10::IsInf>(in[0]), inputs);
    expect_equal<char>(found[0], {4}, {0, 0, 1, 1});
}

TEST(IsInf, one_sign) {
    const TensorVector inputs{floats({4}, {1, NAN, INFINITY, -INFINITY})};
    const auto in = parameters_like(inputs);
    const auto found =
        evaluated(std::make_shared<op::v10::IsInf>(in[0], op::v10::IsInf::Attributes{false, true}), inputs);
    expect_equal<char>(found[0], {4}, {0, 0, 1, 0});
}

}  // namespace
