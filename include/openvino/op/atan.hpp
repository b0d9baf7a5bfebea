#pragma once

#include "openvino/op/util/unary_elementwise_arithmetic.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Element-wise arc tangent. Specification: Atan-1.
class OPENVINO_API Atan : public util::UnaryElementwiseArithmetic {
public:
    TENON_OP("Atan", "opset1", util::UnaryElementwiseArithmetic);

    Atan() = default;
    explicit Atan(const Output<Node>& value);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
