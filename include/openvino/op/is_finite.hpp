#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v10 {

/// Element-wise truth of x being neither infinite nor NaN. Specification: IsFinite-10.
class OPENVINO_API IsFinite : public Op {
public:
    TENON_OP("IsFinite", "opset10");

    IsFinite() = default;
    explicit IsFinite(const Output<Node>& data);

    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v10
}  // namespace op
}  // namespace ov
