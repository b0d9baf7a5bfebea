#include "openvino/op/pad.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Pad, edge) {
    const TensorVector inputs{floats({2, 3}, {0, 1, 2, 3, 4, 5}), literal<int64_t>({2}, {0, 1}),
                              literal<int64_t>({2}, {1, 2})};
    const auto in = arguments_like(inputs, {1, 2});
    const auto found = evaluated(std::make_shared<op::v1::Pad>(in[0], in[1], in[2], op::PadMode::EDGE), inputs);
    expect_near(found[0], {3, 6}, {0, 0, 1, 2, 2, 2, 3, 3, 4, 5, 5, 5, 3, 3, 4, 5, 5, 5});
}

TEST(Pad, reflect) {
    const TensorVector inputs{floats({2, 3}, {0, 1, 2, 3, 4, 5}), literal<int64_t>({2}, {0, 1}),
                              literal<int64_t>({2}, {1, 2})};
    const auto in = arguments_like(inputs, {1, 2});
    const auto found = evaluated(std::make_shared<op::v1::Pad>(in[0], in[1], in[2], op::PadMode::REFLECT), inputs);
    expect_near(found[0], {3, 6}, {1, 0, 1, 2, 1, 0, 4, 3, 4, 5, 4, 3, 1, 0, 1, 2, 1, 0});
}

TEST(Pad, symmetric) {
    const TensorVector inputs{floats({2, 3}, {0, 1, 2, 3, 4, 5}), literal<int64_t>({2}, {0, 1}),
                              literal<int64_t>({2}, {1, 2})};
    const auto in = arguments_like(inputs, {1, 2});
    const auto found = evaluated(std::make_shared<op::v1::Pad>(in[0], in[1], in[2], op::PadMode::SYMMETRIC), inputs);
    expect_near(found[0], {3, 6}, {0, 0, 1, 2, 2, 1, 3, 3, 4, 5, 5, 4, 3, 3, 4, 5, 5, 4});
}

TEST(Pad, constant_value) {
    const TensorVector inputs{floats({2, 3}, {0, 1, 2, 3, 4, 5}), literal<int64_t>({2}, {1, 0}),
                              literal<int64_t>({2}, {0, 1}), floats({}, {9})};
    const auto in = arguments_like(inputs, {1, 2, 3});
    const auto found =
        evaluated(std::make_shared<op::v1::Pad>(in[0], in[1], in[2], in[3], op::PadMode::CONSTANT), inputs);
    expect_near(found[0], {3, 4}, {9, 9, 9, 9, 0, 1, 2, 9, 3, 4, 5, 9});
}

TEST(Pad, negative_pads_take_away) {
    const TensorVector inputs{floats({2, 3}, {0, 1, 2, 3, 4, 5}), literal<int64_t>({2}, {1, -1}),
                              literal<int64_t>({2}, {-1, 2}), floats({}, {9})};
    const auto in = arguments_like(inputs, {1, 2, 3});
    const auto found =
        evaluated(std::make_shared<op::v12::Pad>(in[0], in[1], in[2], in[3], op::PadMode::CONSTANT), inputs);
    expect_near(found[0], {2, 4}, {9, 9, 9, 9, 1, 2, 9, 9});
}

TEST(Pad, zeros_of_integers) {
    const TensorVector inputs{literal<int64_t>({3}, {1, 2, 3}), literal<int32_t>({1}, {1}), literal<int32_t>({1}, {2})};
    const auto in = arguments_like(inputs, {1, 2});
    const auto found = evaluated(std::make_shared<op::v12::Pad>(in[0], in[1], in[2], op::PadMode::CONSTANT), inputs);
    expect_equal<int64_t>(found[0], {6}, {0, 1, 2, 3, 0, 0});
}

}  // namespace
