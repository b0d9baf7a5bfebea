#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Element-wise x for x above 0, slope * x elsewhere. A list of slopes as long as axis 1 of the data holds one per
/// channel; otherwise they are broadcast to the data. Specification: PReLU-1.
class OPENVINO_API PRelu : public Op {
public:
    TENON_OP("PRelu", "opset1");

    PRelu() = default;
    PRelu(const Output<Node>& data, const Output<Node>& slope);

    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
