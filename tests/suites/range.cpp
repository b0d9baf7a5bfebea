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

// The examples of the specification.
TEST(Range, first_version) {
    const TensorVector up{literal<int32_t>({}, {2}), literal<int32_t>({}, {23}), literal<int32_t>({}, {3})};
    const auto in = parameters_like(up);
    expect_equal<int32_t>(evaluated(std::make_shared<op::v0::Range>(in[0], in[1], in[2]), up)[0], {7},
                          {2, 5, 8, 11, 14, 17, 20});
    const TensorVector down{literal<int32_t>({}, {23}), literal<int32_t>({}, {2}), literal<int32_t>({}, {-3})};
    expect_equal<int32_t>(evaluated(std::make_shared<op::v0::Range>(in[0], in[1], in[2]), down)[0], {7},
                          {23, 20, 17, 14, 11, 8, 5});
}

TEST(Range, first_version_away_from_its_stop_is_empty) {
    const TensorVector inputs{floats({}, {1}), floats({}, {2}), floats({}, {-0.5F})};
    const auto in = parameters_like(inputs);
    expect_near(evaluated(std::make_shared<op::v0::Range>(in[0], in[1], in[2]), inputs)[0], {0}, {});
}

}  // namespace
