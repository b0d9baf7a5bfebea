#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Element-wise max(0, min(1, alpha * x + beta)); alpha and beta are inputs of one element.
/// Specification: HardSigmoid-1.
class OPENVINO_API HardSigmoid : public Op {
public:
    TENON_OP("HardSigmoid", "opset1");

    HardSigmoid() = default;
    HardSigmoid(const Output<Node>& data, const Output<Node>& alpha, const Output<Node>& beta);

    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
