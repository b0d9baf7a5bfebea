#include "openvino/op/depth_to_space.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(DepthToSpace, blocks_first) {
    const TensorVector inputs{floats({1, 8, 1, 1}, {0, 1, 2, 3, 4, 5, 6, 7})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::DepthToSpace>(in[0], "blocks_first", 2), inputs);
    expect_near(found[0], {1, 2, 2, 2}, {0, 2, 4, 6, 1, 3, 5, 7});
}

TEST(DepthToSpace, depth_first) {
    const TensorVector inputs{floats({1, 8, 1, 1}, {0, 1, 2, 3, 4, 5, 6, 7})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::DepthToSpace>(in[0], "depth_first", 2), inputs);
    expect_near(found[0], {1, 2, 2, 2}, {0, 1, 2, 3, 4, 5, 6, 7});
}

}  // namespace
