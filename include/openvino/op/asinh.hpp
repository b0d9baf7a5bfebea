#pragma once

#include "openvino/op/util/unary_elementwise_arithmetic.hpp"

namespace ov {
namespace op {
namespace v3 {

/// Element-wise inverse hyperbolic sine. Specification: Asinh-4.
class OPENVINO_API Asinh : public util::UnaryElementwiseArithmetic {
public:
    TENON_OP("Asinh", "opset4", util::UnaryElementwiseArithmetic);

    Asinh() = default;
    explicit Asinh(const Output<Node>& value);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v3
}  // namespace op
}  // namespace ov
