#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Element-wise `then` where the condition holds, `else` elsewhere, with broadcasting (for PDPD, to `then`).
/// Specification: Select-1.
class OPENVINO_API Select : public Op {
public:
    TENON_OP("Select", "opset1");

    Select() = default;
    Select(const Output<Node>& condition, const Output<Node>& then_value, const Output<Node>& else_value,
           const AutoBroadcastSpec& broadcast = AutoBroadcastType::NUMPY);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;

    const AutoBroadcastSpec& get_auto_broadcast() const { return m_auto_broadcast; }
    void set_auto_broadcast(const AutoBroadcastSpec& broadcast) { m_auto_broadcast = broadcast; }
    const AutoBroadcastSpec& get_autob() const override { return m_auto_broadcast; }

private:
    AutoBroadcastSpec m_auto_broadcast = AutoBroadcastType::NUMPY;
};

}  // namespace v1
}  // namespace op
}  // namespace ov
