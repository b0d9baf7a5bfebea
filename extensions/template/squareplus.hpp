#pragma once

#include <openvino/op/op.hpp>

namespace template_extension {

/// y = (x + sqrt(x * x + softness)) / 2 for each element: a smooth ReLU. At softness 0 it is ReLU itself.
class Squareplus : public ov::op::Op {
public:
    OPENVINO_OP("Squareplus", "extension");

    Squareplus() = default;
    explicit Squareplus(const ov::Output<ov::Node>& x, float softness = 4);

    void validate_and_infer_types() override;
    bool visit_attributes(ov::AttributeVisitor& visitor) override;
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate(ov::TensorVector& outputs, const ov::TensorVector& inputs) const override;

    float softness() const { return m_softness; }

private:
    float m_softness = 4;
};

}  // namespace template_extension
