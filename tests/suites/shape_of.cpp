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

TEST(ShapeOf, first_version) {
    const TensorVector inputs{literal<int32_t>({1, 4}, {0, 1, 2, 3})};
    const auto in = parameters_like(inputs);
    expect_equal<int64_t>(evaluated(std::make_shared<op::v0::ShapeOf>(in[0]), inputs)[0], {2}, {1, 4});
    const TensorVector scalar{floats({}, {1})};
    const auto one = parameters_like(scalar);
    expect_equal<int64_t>(evaluated(std::make_shared<op::v0::ShapeOf>(one[0]), scalar)[0], {0}, {});
}

}  // namespace
