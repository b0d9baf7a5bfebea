#include "openvino/op/shuffle_channels.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(ShuffleChannels, groups) {
    const TensorVector inputs{floats({1, 6}, {0, 1, 2, 3, 4, 5})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::ShuffleChannels>(in[0], 1, 2), inputs);
    expect_near(found[0], {1, 6}, {0, 3, 1, 4, 2, 5});
}

}  // namespace
