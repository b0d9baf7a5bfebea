#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Element-wise negation of truth values. Specification: LogicalNot-1.
class OPENVINO_API LogicalNot : public Op {
public:
    TENON_OP("LogicalNot", "opset1");

    LogicalNot() = default;
    explicit LogicalNot(const Output<Node>& arg);

    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
};

}  // namespace v1
}  // namespace op
}  // namespace ov
