#include "openvino/op/gather.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Gather, negative_indices) {
    const TensorVector inputs{floats({2, 3}, {0, 1, 2, 3, 4, 5}), literal<int64_t>({2}, {0, -1}),
                              literal<int64_t>({}, {1})};
    const auto in = arguments_like(inputs, {2});
    const auto found = evaluated(std::make_shared<op::v8::Gather>(in[0], in[1], in[2]), inputs);
    expect_near(found[0], {2, 2}, {0, 2, 3, 5});
}

TEST(Gather, batches) {
    const TensorVector inputs{floats({2, 3}, {0, 1, 2, 3, 4, 5}), literal<int32_t>({2, 2}, {0, 2, 1, 1}),
                              literal<int64_t>({}, {1})};
    const auto in = arguments_like(inputs, {2});
    const auto found = evaluated(std::make_shared<op::v7::Gather>(in[0], in[1], in[2], 1), inputs);
    expect_near(found[0], {2, 2}, {0, 2, 4, 4});
}

TEST(Gather, first_version) {
    const TensorVector inputs{floats({2, 3}, {0, 1, 2, 3, 4, 5}), literal<int32_t>({2, 2}, {2, 0, 1, 1}),
                              literal<int64_t>({}, {-1})};
    const auto in = arguments_like(inputs, {2});
    const auto found = evaluated(std::make_shared<op::v1::Gather>(in[0], in[1], in[2]), inputs);
    expect_near(found[0], {2, 2, 2}, {2, 0, 1, 1, 5, 3, 4, 4});
}

TEST(Gather, an_axis_that_is_not_constant) {
    const TensorVector inputs{floats({2, 3}, {0, 1, 2, 3, 4, 5}), literal<int32_t>({1}, {1}),
                              literal<int64_t>({}, {0})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v1::Gather>(in[0], in[1], in[2]), inputs);
    expect_near(found[0], {1, 3}, {3, 4, 5});
}

// The specification: an index beyond the axis gives zeros, one below 0 counts from the end.
TEST(Gather, zeros_where_nothing_is) {
    const TensorVector inputs{literal<int32_t>({2, 3}, {1, 2, 3, 4, 5, 6}), literal<int64_t>({4}, {3, -3, -4, 2}),
                              literal<int64_t>({}, {1})};
    const auto in = arguments_like(inputs, {2});
    const auto found = evaluated(std::make_shared<op::v8::Gather>(in[0], in[1], in[2]), inputs);
    expect_equal<int32_t>(found[0], {2, 4}, {0, 1, 0, 3, 0, 4, 0, 6});
}

}  // namespace
