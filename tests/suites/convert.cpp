#include "openvino/op/convert.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Convert, reals_to_integers) {
    const TensorVector inputs{floats({4}, {-1.5F, 0, 2.75F, 100})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Convert>(in[0], element::i32), inputs);
    expect_equal<int32_t>(found[0], {4}, {-1, 0, 2, 100});
}

TEST(Convert, reals_to_booleans) {
    const TensorVector inputs{floats({3}, {0, -0.5F, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Convert>(in[0], element::boolean), inputs);
    expect_equal<char>(found[0], {3}, {0, 1, 1});
}

}  // namespace
