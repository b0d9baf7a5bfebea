#pragma once

#include "openvino/op/util/unary_elementwise_arithmetic.hpp"

namespace ov {
namespace op {
namespace v9 {

/// Element-wise x / (1 + |x|). Specification: SoftSign-9.
class OPENVINO_API SoftSign : public util::UnaryElementwiseArithmetic {
public:
    TENON_OP("SoftSign", "opset9", util::UnaryElementwiseArithmetic);

    SoftSign() = default;
    explicit SoftSign(const Output<Node>& value);

    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v9
}  // namespace op
}  // namespace ov
