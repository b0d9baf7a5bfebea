#include "openvino/op/tile.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Tile, new_outer_axis) {
    const TensorVector inputs{floats({1, 2}, {1, 2}), literal<int64_t>({3}, {2, 1, 2})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(std::make_shared<op::v0::Tile>(in[0], in[1]), inputs);
    expect_near(found[0], {2, 1, 4}, {1, 2, 1, 2, 1, 2, 1, 2});
}

}  // namespace
