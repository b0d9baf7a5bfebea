#include "openvino/op/broadcast.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Broadcast, numpy) {
    const TensorVector inputs{floats({3}, {1, 2, 3}), literal<int64_t>({3}, {2, 2, 3})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(std::make_shared<op::v3::Broadcast>(in[0], in[1]), inputs);
    expect_near(found[0], {2, 2, 3}, {1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3});
}

TEST(Broadcast, bidirectional) {
    const TensorVector inputs{floats({2, 1}, {1, 2}), literal<int64_t>({2}, {1, 3})};
    const auto in = arguments_like(inputs, {1});
    const auto found =
        evaluated(std::make_shared<op::v3::Broadcast>(in[0], in[1], op::BroadcastType::BIDIRECTIONAL), inputs);
    expect_near(found[0], {2, 3}, {1, 1, 1, 2, 2, 2});
}

TEST(Broadcast, explicit_axes) {
    const TensorVector inputs{floats({2}, {1, 2}), literal<int64_t>({2}, {2, 3}), literal<int64_t>({1}, {0})};
    const auto in = arguments_like(inputs, {1, 2});
    const auto found = evaluated(std::make_shared<op::v3::Broadcast>(in[0], in[1], in[2]), inputs);
    expect_near(found[0], {2, 3}, {1, 1, 1, 2, 2, 2});
}

TEST(Broadcast, first_version_by_numpys_rule) {
    const TensorVector inputs{floats({2, 1}, {1, 2}), literal<int64_t>({3}, {2, 2, 3})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(std::make_shared<op::v1::Broadcast>(in[0], in[1]), inputs);
    expect_near(found[0], {2, 2, 3}, {1, 1, 1, 2, 2, 2, 1, 1, 1, 2, 2, 2});
}

TEST(Broadcast, first_version_with_explicit_axes) {
    const TensorVector inputs{floats({3}, {1, 2, 3}), literal<int64_t>({3}, {2, 3, 2}), literal<int64_t>({1}, {1})};
    const auto in = arguments_like(inputs, {1, 2});
    const auto found = evaluated(std::make_shared<op::v1::Broadcast>(in[0], in[1], in[2]), inputs);
    expect_near(found[0], {2, 3, 2}, {1, 1, 2, 2, 3, 3, 1, 1, 2, 2, 3, 3});
}

TEST(Broadcast, first_version_from_an_axis_on) {
    const TensorVector inputs{floats({3}, {1, 2, 3}), literal<int64_t>({3}, {2, 3, 2})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(
        std::make_shared<op::v1::Broadcast>(in[0], in[1], op::AutoBroadcastSpec(op::AutoBroadcastType::PDPD, 1)),
        inputs);
    expect_near(found[0], {2, 3, 2}, {1, 1, 2, 2, 3, 3, 1, 1, 2, 2, 3, 3});
}

}  // namespace
