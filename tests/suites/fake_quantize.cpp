#include "openvino/op/fake_quantize.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(FakeQuantize, rounds_to_levels) {
    const TensorVector inputs{floats({7}, {-1, 0, 0.1F, 0.3F, 0.5F, 0.9F, 2}), floats({}, {0}), floats({}, {1}),
                              floats({}, {-1}), floats({}, {1})};
    const auto in = arguments_like(inputs, {1, 2, 3, 4});
    const auto found = evaluated(std::make_shared<op::v0::FakeQuantize>(in[0], in[1], in[2], in[3], in[4], 5), inputs);
    expect_near(found[0], {7}, {-1, -1, -1, -0.5F, 0, 1, 1});
}

TEST(FakeQuantize, limits_for_each_channel) {
    const TensorVector inputs{floats({1, 2, 3}, {-1, 1, 3, -1, 1, 3}), floats({1, 2, 1}, {0, -2}),
                              floats({1, 2, 1}, {2, 2}), floats({1, 2, 1}, {0, -2}), floats({1, 2, 1}, {2, 2})};
    const auto in = arguments_like(inputs, {1, 2, 3, 4});
    const auto found = evaluated(std::make_shared<op::v0::FakeQuantize>(in[0], in[1], in[2], in[3], in[4], 9), inputs);
    expect_near(found[0], {1, 2, 3}, {0, 1, 2, -1, 1, 2});
}

}  // namespace
