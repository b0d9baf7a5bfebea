#pragma once

#include "openvino/op/util/unary_elementwise_arithmetic.hpp"

namespace ov {
namespace op {
namespace v4 {

/// Element-wise x * min(max(x + 3, 0), 6) / 6. Specification: HSwish-4.
class OPENVINO_API HSwish : public util::UnaryElementwiseArithmetic {
public:
    TENON_OP("HSwish", "opset4", util::UnaryElementwiseArithmetic);

    HSwish() = default;
    explicit HSwish(const Output<Node>& value);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v4
}  // namespace op
}  // namespace ov
