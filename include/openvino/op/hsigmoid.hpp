#pragma once

#include "openvino/op/util/unary_elementwise_arithmetic.hpp"

namespace ov {
namespace op {
namespace v5 {

/// Element-wise min(max(x + 3, 0), 6) / 6. Specification: HSigmoid-5.
class OPENVINO_API HSigmoid : public util::UnaryElementwiseArithmetic {
public:
    TENON_OP("HSigmoid", "opset5", util::UnaryElementwiseArithmetic);

    HSigmoid() = default;
    explicit HSigmoid(const Output<Node>& value);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v5
}  // namespace op
}  // namespace ov
