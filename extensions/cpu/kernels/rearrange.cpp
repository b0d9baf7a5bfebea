#include <algorithm>

#include "kernels/kernels.hpp"
#include "openvino/op/broadcast.hpp"
#include "openvino/op/depth_to_space.hpp"
#include "openvino/op/shuffle_channels.hpp"
#include "openvino/op/space_to_depth.hpp"
#include "openvino/op/tile.hpp"
#include "strided/axes.hpp"
#include "strided/layout_copy.hpp"
#include "strided/slices.hpp"

namespace tenon {
namespace cpu {
namespace {

/// A step along an axis: that many of its elements; no elements: it stays.
struct Step {
    size_t axis = 0;
    size_t elements = 0;
};

/// Elements that lie in a row in both tensors.
struct Move {
    size_t size;
    Step source, target;
};

class RearrangeKernel : public Kernel {
public:
    explicit RearrangeKernel(StridedCopy copy) : m_copy(std::move(copy)) {}
    void run(KernelState*, const RunContext& context) const override {
        m_copy.run(context, context.input(0), context.output(0));
    }

private:
    const StridedCopy m_copy;
};

void move_whole_axis(std::vector<Move>& moves, size_t axis, size_t size) {
    moves.push_back({size, {axis, 1}, {axis, 1}});
}

std::vector<Move> shuffle(const ov::Shape& shape, size_t axis, size_t groups) {
    std::vector<Move> moves;
    for (size_t i = 0; i < shape.size(); ++i)
        if (i != axis) move_whole_axis(moves, i, shape[i]);
    const size_t length = shape[axis] / groups;
    moves.push_back({groups, {axis, length}, {axis, 1}});
    moves.push_back({length, {axis, 1}, {axis, groups}});
    return moves;
}

/// From `deep`, which has blocks of pixels among its channels, to an image.
std::vector<Move> unfold(const ov::Shape& deep, size_t block, bool blocks_first) {
    size_t blocks = 1;
    for (size_t i = 2; i < deep.size(); ++i)
        blocks *= block;
    const size_t channels = deep[1] / blocks;
    std::vector<Move> moves;
    move_whole_axis(moves, 0, deep[0]);
    moves.push_back({channels, {1, blocks_first ? 1 : blocks}, {1, 1}});
    size_t step = (blocks_first ? channels : 1) * blocks;
    for (size_t i = 2; i < deep.size(); ++i) {
        step /= block;
        moves.push_back({block, {1, step}, {i, 1}});
        moves.push_back({deep[i], {i, 1}, {i, block}});
    }
    return moves;
}

std::vector<Move> repeat(const ov::Shape& source, const ov::Shape& target) {
    std::vector<Move> moves;
    const size_t missing = target.size() - source.size();
    for (size_t i = 0; i < target.size(); ++i) {
        const size_t length = i < missing ? 1 : source[i - missing];
        moves.push_back({target[i] / length, {0, 0}, {i, length}});
        if (length > 1) moves.push_back({length, {i - missing, 1}, {i, 1}});
    }
    return moves;
}

bool aligns_last_axes(const ov::Node& node) {
    using Type = ov::op::BroadcastType;
    if (const auto* first = dynamic_cast<const ov::op::v1::Broadcast*>(&node))
        return first->get_broadcast_spec().m_type == ov::op::AutoBroadcastType::NUMPY;
    if (const auto* third = dynamic_cast<const ov::op::v3::Broadcast*>(&node)) {
        const auto type = third->get_broadcast_spec().m_type;
        return type == Type::NUMPY || type == Type::BIDIRECTIONAL;
    }
    return dynamic_cast<const ov::op::v0::Tile*>(&node) != nullptr;
}

std::variant<Refusal, std::vector<Move>> moves_of(const NodeDescription& description) {
    const auto& type = description.inputs[0].type;
    if (!is_copied(type)) return Refusal{"elements of type " + type.to_string()};
    if (description.inputs[0].shape.is_dynamic() || description.outputs[0].shape.is_dynamic())
        return Refusal{"an unknown shape"};
    const auto source = description.input_shape(0), target = description.output_shape(0);
    if (ov::shape_size(source) == 0 || ov::shape_size(target) == 0) return Refusal{"a tensor without elements"};
    if (const auto* shuffled = dynamic_cast<const ov::op::v0::ShuffleChannels*>(description.node)) {
        return shuffle(source, front_axis(shuffled->get_axis(), source.size()),
                       static_cast<size_t>(shuffled->get_group()));
    }
    if (const auto* to_space = dynamic_cast<const ov::op::v0::DepthToSpace*>(description.node))
        return unfold(source, to_space->get_block_size(),
                      to_space->get_mode() == ov::op::v0::DepthToSpace::DepthToSpaceMode::BLOCKS_FIRST);
    if (const auto* to_depth = dynamic_cast<const ov::op::v0::SpaceToDepth*>(description.node)) {
        auto moves = unfold(target, to_depth->get_block_size(),
                            to_depth->get_mode() == ov::op::v0::SpaceToDepth::SpaceToDepthMode::BLOCKS_FIRST);
        for (auto& move : moves)
            std::swap(move.source, move.target);
        return moves;
    }
    if (!aligns_last_axes(*description.node)) return Refusal{"axes that are not lined up with the last ones"};
    return repeat(source, target);
}

class RearrangeFactory : public KernelFactory {
public:
    std::string name() const override { return "rearrange"; }

    Offer offer(const NodeDescription& description) const override {
        const auto found = moves_of(description);
        if (const auto* refusal = std::get_if<Refusal>(&found)) return *refusal;
        const auto& type = description.inputs[0].type;
        const size_t rank = description.input_shape(0).size(), target_rank = description.output_shape(0).size();
        std::vector<Configuration> offers;
        if (rank == target_rank && rank >= 3 && type == ov::element::f32)
            offers.push_back(
                configuration(description, MemoryLayout::channels_last(rank), MemoryLayout::channels_last(rank)));
        offers.push_back(configuration(description, MemoryLayout::planar(rank), MemoryLayout::planar(target_rank)));
        return offers;
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice& choice,
                                          PrepareContext&) const override {
        const auto source = axis_strides(choice.inputs[0].layout, description.input_shape(0));
        const auto target = axis_strides(choice.outputs[0].layout, description.output_shape(0));
        const auto stride = [](const Step& step, const std::vector<size_t>& strides) {
            return static_cast<std::ptrdiff_t>(step.elements ? step.elements * strides[step.axis] : 0);
        };
        std::vector<StridedAxis> axes;
        const auto moves = std::get<std::vector<Move>>(moves_of(description));
        for (const auto& move : moves)
            axes.push_back({move.size, stride(move.source, source), stride(move.target, target)});
        return std::make_unique<RearrangeKernel>(StridedCopy(std::move(axes), choice.inputs[0].type.size()));
    }

private:
    static std::vector<size_t> axis_strides(const MemoryLayout& layout, const ov::Shape& shape) {
        const auto physical = physical_strides(layout, shape);
        std::vector<size_t> strides(shape.size());
        for (size_t i = 0; i < shape.size(); ++i)
            strides[layout.order()[i]] = physical[i];
        return strides;
    }

    static Configuration configuration(const NodeDescription& description, const MemoryLayout& source,
                                       const MemoryLayout& target) {
        const auto& type = description.inputs[0].type;
        Configuration offered;
        offered.name = "rearrange " + target.name();
        offered.inputs = {{type, LayoutRule::exact(source)}};
        for (size_t i = 1; i < description.inputs.size(); ++i) {
            const auto& input = description.inputs[i];
            const auto rule = input.constant ? LayoutRule::absorbed() : LayoutRule::planar(input.shape.size());
            offered.inputs.push_back({input.type, rule});
        }
        offered.outputs = {{type, LayoutRule::exact(target)}};
        const auto bytes = static_cast<double>(target.byte_size(type, description.output_shape(0)));
        offered.seconds = 1e-7 + bytes * 0.25e-9;
        return offered;
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_rearrange() {
    return std::make_shared<RearrangeFactory>();
}

}  // namespace cpu
}  // namespace tenon
