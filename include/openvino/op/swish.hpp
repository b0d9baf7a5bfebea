#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v4 {

/// Element-wise x / (1 + exp(-beta * x)); beta is a scalar input, 1 without it. Specification: Swish-4.
class OPENVINO_API Swish : public Op {
public:
    TENON_OP("Swish", "opset4");

    Swish() = default;
    explicit Swish(const Output<Node>& arg);
    Swish(const Output<Node>& arg, const Output<Node>& beta);

    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v4
}  // namespace op
}  // namespace ov
