#include "matching.hpp"
#include "openvino/op/abs.hpp"
#include "openvino/op/add.hpp"
#include "openvino/op/clamp.hpp"
#include "openvino/op/elu.hpp"
#include "openvino/op/exp.hpp"
#include "openvino/op/gelu.hpp"
#include "openvino/op/hsigmoid.hpp"
#include "openvino/op/hswish.hpp"
#include "openvino/op/maximum.hpp"
#include "openvino/op/minimum.hpp"
#include "openvino/op/mish.hpp"
#include "openvino/op/multiply.hpp"
#include "openvino/op/negative.hpp"
#include "openvino/op/relu.hpp"
#include "openvino/op/reshape.hpp"
#include "openvino/op/sigmoid.hpp"
#include "openvino/op/softplus.hpp"
#include "openvino/op/sqrt.hpp"
#include "openvino/op/squeeze.hpp"
#include "openvino/op/tanh.hpp"
#include "openvino/op/transpose.hpp"
#include "openvino/op/unsqueeze.hpp"
#include "passes.hpp"

namespace tenon {
namespace transformations {
namespace {

using namespace ov::op;

/// The value's node if it only moves elements and nobody else reads it, else null.
NodePtr move_of(const Value& value) {
    if (!is_used_once(value)) return nullptr;
    const bool moves = exactly<v1::Transpose>(value) || exactly<v1::Reshape>(value) || exactly<v0::Squeeze>(value) ||
                       exactly<v0::Unsqueeze>(value);
    return moves ? value.get_node_shared_ptr() : nullptr;
}

/// The same move of another value.
NodePtr moved(const ov::Node& move, const Value& value) {
    auto inputs = move.input_values();
    inputs[0] = value;
    return move.clone_with_new_inputs(inputs);
}

bool is_one_number(const Value& value) {
    const auto constant = constant_of(value);
    return constant && ov::shape_size(constant->get_shape()) == 1;
}

/// Both transposes put the axes in the same order and start from the same shape, so that nothing is broadcast.
bool are_alike(const NodePtr& left, const NodePtr& right) {
    if (!exactly<v1::Transpose>(left) || !exactly<v1::Transpose>(right)) return false;
    const auto first = constant_integers(left->input_value(1)), second = constant_integers(right->input_value(1));
    const auto &shape = left->get_input_partial_shape(0), &other = right->get_input_partial_shape(0);
    return first && second && *first == *second && shape.is_static() && shape == other;
}

/// The operation's inputs without the moves, or nothing where they cannot be left out. `move`: the one to put behind.
std::optional<ov::OutputVector> without_moves(const ov::Node& node, NodePtr& move) {
    auto inputs = node.input_values();
    move = move_of(inputs[0]);
    if (node.get_input_size() == 1) {
        if (!move) return std::nullopt;
        return ov::OutputVector{move->input_value(0)};
    }
    const auto other = move_of(inputs[1]);
    if (move && other) {
        if (!are_alike(move, other)) return std::nullopt;
        return ov::OutputVector{move->input_value(0), other->input_value(0)};
    }
    const size_t moving = move ? 0 : 1;
    if (!move) move = other;
    // A number of more axes than the value would add some to the result.
    if (!move || !is_one_number(inputs[1 - moving]) || node.get_autob().m_type != AutoBroadcastType::NUMPY)
        return std::nullopt;
    const auto number = constant_of(inputs[1 - moving]);
    inputs[moving] = move->input_value(0);
    inputs[1 - moving] = reshaped(number, {});
    const auto rank = node.get_output_partial_shape(0).rank(), own = move->get_output_partial_shape(0).rank();
    if (rank.is_dynamic() || own.is_dynamic() || rank != own) return std::nullopt;
    return inputs;
}

}  // namespace

SinkMoves::SinkMoves() {
    const auto elementwise =
        match_exactly<v0::Abs, v0::Clamp, v0::Elu, v0::Exp, v0::Gelu, v7::Gelu, v5::HSigmoid, v4::HSwish, v4::Mish,
                      v0::Negative, v0::Relu, v0::Sigmoid, v4::SoftPlus, v0::Sqrt, v0::Tanh, v1::Add, v1::Maximum,
                      v1::Minimum, v1::Multiply>("SinkMoves");
    register_matcher(elementwise, [this](ov::pass::pattern::Matcher& match) {
        const auto node = match.get_match_root();
        NodePtr move;
        const auto inputs = without_moves(*node, move);
        if (!inputs) return false;
        const auto computed = register_new_node(node->clone_with_new_inputs(*inputs));
        const auto name = node->get_friendly_name();
        const auto behind = register_new_node(moved(*move, computed));
        put_in_place(node, behind, {move, node});
        computed->set_friendly_name(name + "/before_" + move->get_friendly_name());
        return true;
    });
}

}  // namespace transformations
}  // namespace tenon
