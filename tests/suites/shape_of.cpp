#include "openvino/op/shape_of.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(ShapeOf, values) {
    const TensorVector inputs{floats({2, 3, 2}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v3::ShapeOf>(in[0], element::i32), inputs);
    expect_equal<int32_t>(found[0], {3}, {2, 3, 2});
}

}  // namespace
