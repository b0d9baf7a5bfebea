#pragma once

#include "openvino/op/util/unary_elementwise_arithmetic.hpp"

namespace ov {
namespace op {
namespace v3 {

/// Element-wise inverse hyperbolic cosine. Specification: Acosh-4.
class OPENVINO_API Acosh : public util::UnaryElementwiseArithmetic {
public:
    TENON_OP("Acosh", "opset4", util::UnaryElementwiseArithmetic);

    Acosh() = default;
    explicit Acosh(const Output<Node>& value);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v3
}  // namespace op
}  // namespace ov
