#include "openvino/op/squeeze.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Squeeze, named_axes) {
    const TensorVector inputs{floats({1, 2, 1}, {1, 2}), literal<int64_t>({1}, {-1})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(std::make_shared<op::v0::Squeeze>(in[0], in[1]), inputs);
    expect_near(found[0], {1, 2}, {1, 2});
}

TEST(Squeeze, fifteenth_version) {
    const TensorVector inputs{floats({1, 2, 1}, {1, 2}), literal<int64_t>({2}, {0, 1})};
    const auto in = arguments_like(inputs, {1});
    for (const bool skips : {false, true}) {
        // An axis of another length than 1 stays.
        const auto some = evaluated(std::make_shared<op::v15::Squeeze>(in[0], in[1], skips), inputs);
        expect_near(some[0], {2, 1}, {1, 2});
        const auto all = evaluated(std::make_shared<op::v15::Squeeze>(in[0], skips), {inputs[0]});
        expect_near(all[0], {2}, {1, 2});
    }
}

// Found with OpenVINO: only where an axis may be skipped is the rank not known.
TEST(Squeeze, fifteenth_version_on_an_axis_of_unknown_length) {
    const auto data = real_parameter({1, -1, 1});
    const auto axes = constant<int64_t>({2}, {0, 1});
    EXPECT_EQ(op::v15::Squeeze(data, axes, false).get_output_partial_shape(0), (PartialShape{1}));
    EXPECT_TRUE(op::v15::Squeeze(data, axes, true).get_output_partial_shape(0).rank().is_dynamic());
}

}  // namespace
