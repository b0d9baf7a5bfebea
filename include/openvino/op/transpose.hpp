#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Axis i of the output is axis `input_order[i]` of the input; an empty order reverses. Specification: Transpose-1.
class OPENVINO_API Transpose : public Op {
public:
    TENON_OP("Transpose", "opset1");

    Transpose() = default;
    Transpose(const Output<Node>& arg, const Output<Node>& input_order);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
    bool evaluate_symbol(TensorSymbolVector& symbols) const override;

    enum Ins { ARG, ORDER, IN_COUNT };
    enum Outs { ARG_T, OUT_COUNT };
};

}  // namespace v1
}  // namespace op
}  // namespace ov
