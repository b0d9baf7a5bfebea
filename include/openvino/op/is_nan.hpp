#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v10 {

/// Element-wise truth of x being NaN. Specification: IsNaN-10.
class OPENVINO_API IsNaN : public Op {
public:
    TENON_OP("IsNaN", "opset10");

    IsNaN() = default;
    explicit IsNaN(const Output<Node>& data);

    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v10
}  // namespace op
}  // namespace ov
