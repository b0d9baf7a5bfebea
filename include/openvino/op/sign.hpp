#pragma once

#include "openvino/op/util/unary_elementwise_arithmetic.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Element-wise -1, 0 or 1 by the sign of x, NaN for NaN. Specification: Sign-1.
class OPENVINO_API Sign : public util::UnaryElementwiseArithmetic {
public:
    TENON_OP("Sign", "opset1", util::UnaryElementwiseArithmetic);

    Sign() = default;
    explicit Sign(const Output<Node>& value);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
