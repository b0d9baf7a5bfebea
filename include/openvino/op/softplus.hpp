#pragma once

#include "openvino/op/util/unary_elementwise_arithmetic.hpp"

namespace ov {
namespace op {
namespace v4 {

/// Element-wise log(1 + exp(x)). Specification: SoftPlus-4.
class OPENVINO_API SoftPlus : public util::UnaryElementwiseArithmetic {
public:
    TENON_OP("SoftPlus", "opset4", util::UnaryElementwiseArithmetic);

    SoftPlus() = default;
    explicit SoftPlus(const Output<Node>& value);

    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v4
}  // namespace op
}  // namespace ov
