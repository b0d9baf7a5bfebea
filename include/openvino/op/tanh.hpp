#pragma once

#include "openvino/op/util/unary_elementwise_arithmetic.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Element-wise hyperbolic tangent. Specification: Tanh-1.
class OPENVINO_API Tanh : public util::UnaryElementwiseArithmetic {
public:
    TENON_OP("Tanh", "opset1", util::UnaryElementwiseArithmetic);

    Tanh() = default;
    explicit Tanh(const Output<Node>& value);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
