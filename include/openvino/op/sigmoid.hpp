#pragma once

#include "openvino/op/util/unary_elementwise_arithmetic.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Element-wise 1 / (1 + exp(-x)). Specification: Sigmoid-1.
class OPENVINO_API Sigmoid : public util::UnaryElementwiseArithmetic {
public:
    TENON_OP("Sigmoid", "opset1", util::UnaryElementwiseArithmetic);

    Sigmoid() = default;
    explicit Sigmoid(const Output<Node>& value);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
