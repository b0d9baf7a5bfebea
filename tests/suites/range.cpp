#include "openvino/op/range.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Range, downwards) {
    const TensorVector inputs{floats({}, {5}), floats({}, {1}), floats({}, {-1.5F})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v4::Range>(in[0], in[1], in[2], element::f32), inputs);
    expect_near(found[0], {3}, {5, 3.5F, 2});
}

}  // namespace
