#include "openvino/op/space_to_depth.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(SpaceToDepth, blocks_first) {
    const TensorVector inputs{floats({1, 2, 2, 2}, {0, 1, 2, 3, 4, 5, 6, 7})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::SpaceToDepth>(in[0], "blocks_first", 2), inputs);
    expect_near(found[0], {1, 8, 1, 1}, {0, 4, 1, 5, 2, 6, 3, 7});
}

TEST(SpaceToDepth, depth_first) {
    const TensorVector inputs{floats({1, 2, 2, 2}, {0, 1, 2, 3, 4, 5, 6, 7})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::SpaceToDepth>(in[0], "depth_first", 2), inputs);
    expect_near(found[0], {1, 8, 1, 1}, {0, 1, 2, 3, 4, 5, 6, 7});
}

}  // namespace
