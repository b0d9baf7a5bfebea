#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Element-wise lambda * (x for x above 0, alpha * (exp(x) - 1) elsewhere); alpha and lambda are inputs of one element.
/// Specification: Selu-1.
class OPENVINO_API Selu : public Op {
public:
    TENON_OP("Selu", "opset1");

    Selu() = default;
    Selu(const Output<Node>& data, const Output<Node>& alpha, const Output<Node>& lambda);

    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
