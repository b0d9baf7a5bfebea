#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v8 {

/// Means over data [N, C, spatial...] such that the output has the spatial shape in the second input.
/// Specification: AdaptiveAvgPool-8.
class OPENVINO_API AdaptiveAvgPool : public Op {
public:
    TENON_OP("AdaptiveAvgPool", "opset8");

    AdaptiveAvgPool() = default;
    AdaptiveAvgPool(const Output<Node>& data, const Output<Node>& output_shape);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v8
}  // namespace op
}  // namespace ov
