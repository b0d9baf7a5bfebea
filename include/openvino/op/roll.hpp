#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v7 {

/// Shifts the elements along axes; those that leave at one end enter at the other. Specification: Roll-7.
class OPENVINO_API Roll : public Op {
public:
    TENON_OP("Roll", "opset7");

    Roll() = default;
    Roll(const Output<Node>& data, const Output<Node>& shift, const Output<Node>& axes);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
    bool evaluate_symbol(TensorSymbolVector& symbols) const override;
};

}  // namespace v7
}  // namespace op
}  // namespace ov
