#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// x / sqrt(sum of squares over axis 1 + bias). Specification: GRN-1.
class OPENVINO_API GRN : public Op {
public:
    TENON_OP("GRN", "opset1");

    GRN() = default;
    GRN(const Output<Node>& data, float bias);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    float get_bias() const { return m_bias; }
    void set_bias(float bias) { m_bias = bias; }

private:
    float m_bias = 1;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
