#pragma once

#include "openvino/op/util/broadcast_base.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Repeats the data up to a target shape. Modes: explicit, NumPy, PDPD. Specification: Broadcast-1.
class OPENVINO_API Broadcast : public util::BroadcastBase {
public:
    TENON_OP("Broadcast", "opset1", util::BroadcastBase);

    Broadcast() = default;
    Broadcast(const Output<Node>& arg, const Output<Node>& target_shape, const Output<Node>& axes_mapping,
              const AutoBroadcastSpec& broadcast_spec = AutoBroadcastSpec());
    Broadcast(const Output<Node>& arg, const Output<Node>& target_shape,
              const AutoBroadcastSpec& broadcast_spec = AutoBroadcastSpec(AutoBroadcastType::NUMPY));

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;

    const AutoBroadcastSpec& get_broadcast_spec() const { return m_broadcast_spec; }
    void set_broadcast_spec(const AutoBroadcastSpec& broadcast_spec) { m_broadcast_spec = broadcast_spec; }

private:
    AutoBroadcastSpec m_broadcast_spec = AutoBroadcastType::NUMPY;
};

}  // namespace v1

namespace v3 {

/// The same; in the bidirectional mode the target is repeated too. Specification: Broadcast-3.
class OPENVINO_API Broadcast : public util::BroadcastBase {
public:
    TENON_OP("Broadcast", "opset3", util::BroadcastBase);

    Broadcast() = default;
    Broadcast(const Output<Node>& arg, const Output<Node>& target_shape, const Output<Node>& axes_mapping,
              const BroadcastModeSpec& broadcast_spec = BroadcastType::EXPLICIT);
    Broadcast(const Output<Node>& arg, const Output<Node>& target_shape,
              const BroadcastModeSpec& broadcast_spec = BroadcastType::NUMPY);

    bool visit_attributes(AttributeVisitor& visitor) override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;

    const BroadcastModeSpec& get_broadcast_spec() const { return m_mode; }
    void set_broadcast_spec(const BroadcastModeSpec& broadcast_spec) { m_mode = broadcast_spec; }
};

}  // namespace v3
}  // namespace op
}  // namespace ov
