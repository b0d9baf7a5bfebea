#pragma once

#include <memory>

#include "openvino/op/util/sub_graph_base.hpp"

namespace ov {
namespace op {
namespace v5 {

/// Runs its body until the trip count (input 0, negative: no limit) is reached or the body's condition is false; not at
/// all where the condition at input 1 is false. Slices of sliced inputs that are used up end it as well.
/// Specification: Loop-5.
class OPENVINO_API Loop : public util::SubGraphOp {
public:
    using SpecialBodyPorts = util::SpecialBodyPorts;

    TENON_OP("Loop", "opset5", util::SubGraphOp);

    Loop() = default;
    Loop(const Output<Node>& trip_count, const Output<Node>& execution_condition);

    void set_special_body_ports(const SpecialBodyPorts& ports) { m_special_body_ports = ports; }
    SpecialBodyPorts get_special_body_ports() const { return m_special_body_ports; }

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs, const EvaluationContext& context) const override;
    bool has_evaluate() const override;
    bool can_constant_fold(const OutputVector& inputs) const override;

private:
    SpecialBodyPorts m_special_body_ports;
};

}  // namespace v5
}  // namespace op
}  // namespace ov
