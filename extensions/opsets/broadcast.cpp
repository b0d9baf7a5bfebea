#include "openvino/op/broadcast.hpp"

namespace ov {
namespace op {
namespace v1 {

namespace {

BroadcastModeSpec as_mode(const AutoBroadcastSpec& spec) {
    switch (spec.m_type) {
        case AutoBroadcastType::NUMPY:
            return BroadcastType::NUMPY;
        case AutoBroadcastType::PDPD:
            return {BroadcastType::PDPD, spec.m_axis};
        default:
            return BroadcastType::EXPLICIT;
    }
}

}  // namespace

Broadcast::Broadcast(const Output<Node>& arg, const Output<Node>& target_shape, const Output<Node>& axes_mapping,
                     const AutoBroadcastSpec& broadcast_spec)
    : BroadcastBase(arg, target_shape, axes_mapping, as_mode(broadcast_spec)), m_broadcast_spec(broadcast_spec) {
    constructor_validate_and_infer_types();
}

Broadcast::Broadcast(const Output<Node>& arg, const Output<Node>& target_shape, const AutoBroadcastSpec& broadcast_spec)
    : BroadcastBase(arg, target_shape, as_mode(broadcast_spec)), m_broadcast_spec(broadcast_spec) {
    constructor_validate_and_infer_types();
}

bool Broadcast::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("mode", m_broadcast_spec);
    m_mode = as_mode(m_broadcast_spec);
    return true;
}

void Broadcast::validate_and_infer_types() {
    m_mode = as_mode(m_broadcast_spec);
    BroadcastBase::validate_and_infer_types();
}

std::shared_ptr<Node> Broadcast::clone_with_new_inputs(const OutputVector& inputs) const {
    if (inputs.size() == 2) return std::make_shared<Broadcast>(inputs[0], inputs[1], m_broadcast_spec);
    check_new_args_count(this, inputs, 3);
    return std::make_shared<Broadcast>(inputs[0], inputs[1], inputs[2], m_broadcast_spec);
}

}  // namespace v1

namespace v3 {

Broadcast::Broadcast(const Output<Node>& arg, const Output<Node>& target_shape, const Output<Node>& axes_mapping,
                     const BroadcastModeSpec& broadcast_spec)
    : BroadcastBase(arg, target_shape, axes_mapping, broadcast_spec) {
    constructor_validate_and_infer_types();
}

Broadcast::Broadcast(const Output<Node>& arg, const Output<Node>& target_shape, const BroadcastModeSpec& broadcast_spec)
    : BroadcastBase(arg, target_shape, broadcast_spec) {
    constructor_validate_and_infer_types();
}

bool Broadcast::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("mode", m_mode);
    return true;
}

std::shared_ptr<Node> Broadcast::clone_with_new_inputs(const OutputVector& inputs) const {
    if (inputs.size() == 2) return std::make_shared<Broadcast>(inputs[0], inputs[1], m_mode);
    check_new_args_count(this, inputs, 3);
    return std::make_shared<Broadcast>(inputs[0], inputs[1], inputs[2], m_mode);
}

}  // namespace v3
}  // namespace op
}  // namespace ov
