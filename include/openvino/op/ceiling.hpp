#pragma once

#include "openvino/op/util/unary_elementwise_arithmetic.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Element-wise the least integer that is not below x. Specification: Ceiling-1.
class OPENVINO_API Ceiling : public util::UnaryElementwiseArithmetic {
public:
    TENON_OP("Ceiling", "opset1", util::UnaryElementwiseArithmetic);

    Ceiling() = default;
    explicit Ceiling(const Output<Node>& value);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
