#include "openvino/op/broadcast.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/convolution.hpp"
#include "openvino/op/depth_to_space.hpp"
#include "openvino/op/shuffle_channels.hpp"
#include "openvino/op/space_to_depth.hpp"
#include "openvino/op/tile.hpp"
#include "unit/extensions/cpu/against_evaluate.hpp"

namespace {

using namespace ov;
using op::v0::Constant;
using op::v0::DepthToSpace;
using op::v0::Parameter;
using op::v0::ShuffleChannels;
using op::v0::SpaceToDepth;

void check(const Shape& shape, const std::function<std::shared_ptr<Node>(const Output<Node>&)>& make) {
    const auto data = std::make_shared<Parameter>(element::f32, shape);
    const auto node = make(data);
    AgainstEvaluate(node->get_type_name(), "rearrange")
        .check(std::make_shared<Model>(OutputVector{node}, ParameterVector{data}), {AgainstEvaluate::random(shape, 1)});
    if (shape.size() != 4) return;
    // Between convolutions the layout is another one.
    const auto convolve = [](const Output<Node>& value, size_t channels) {
        const size_t from = value.get_shape()[1];
        return std::make_shared<op::v1::Convolution>(
            value, std::make_shared<Constant>(AgainstEvaluate::random({channels, from, 1, 1}, 2)), Strides{1, 1},
            CoordinateDiff{0, 0}, CoordinateDiff{0, 0}, Strides{1, 1});
    };
    const auto inside = make(convolve(data, shape[1]));
    AgainstEvaluate(node->get_type_name(), "rearrange")
        .check(std::make_shared<Model>(OutputVector{convolve(inside, 16)}, ParameterVector{data}),
               {AgainstEvaluate::random(shape, 1)});
}

std::shared_ptr<Constant> integers(const std::vector<int64_t>& values) {
    return Constant::create(element::i64, {values.size()}, values);
}

TEST(RearrangeTest, depth_to_space) {
    for (const auto mode :
         {DepthToSpace::DepthToSpaceMode::BLOCKS_FIRST, DepthToSpace::DepthToSpaceMode::DEPTH_FIRST}) {
        check({2, 36, 5, 7}, [&](const auto& value) { return std::make_shared<DepthToSpace>(value, mode, 3); });
        check({1, 24, 2, 3, 4}, [&](const auto& value) { return std::make_shared<DepthToSpace>(value, mode, 2); });
        check({3, 6, 5}, [&](const auto& value) { return std::make_shared<DepthToSpace>(value, mode, 2); });
    }
}

TEST(RearrangeTest, space_to_depth) {
    for (const auto mode :
         {SpaceToDepth::SpaceToDepthMode::BLOCKS_FIRST, SpaceToDepth::SpaceToDepthMode::DEPTH_FIRST}) {
        check({2, 5, 6, 9}, [&](const auto& value) { return std::make_shared<SpaceToDepth>(value, mode, 3); });
        check({1, 3, 4, 2, 6}, [&](const auto& value) { return std::make_shared<SpaceToDepth>(value, mode, 2); });
    }
}

TEST(RearrangeTest, shuffle_channels) {
    check({2, 24, 9, 7}, [](const auto& value) { return std::make_shared<ShuffleChannels>(value, 1, 3); });
    check({2, 3, 4, 30}, [](const auto& value) { return std::make_shared<ShuffleChannels>(value, -1, 5); });
}

TEST(RearrangeTest, tile) {
    check({2, 3, 5, 4}, [](const auto& value) {
        return std::make_shared<op::v0::Tile>(value, integers({1, 2, 1, 3}));
    });
    check({4, 1}, [](const auto& value) { return std::make_shared<op::v0::Tile>(value, integers({3, 2, 50})); });
    check({2, 3, 4}, [](const auto& value) { return std::make_shared<op::v0::Tile>(value, integers({7})); });
}

TEST(RearrangeTest, broadcast) {
    check({5, 1, 6}, [](const auto& value) {
        return std::make_shared<op::v3::Broadcast>(value, integers({2, 5, 40, 6}));
    });
    check({1, 8, 1, 1}, [](const auto& value) {
        return std::make_shared<op::v3::Broadcast>(value, integers({8, 9, 11}), op::BroadcastType::BIDIRECTIONAL);
    });
}

}  // namespace
