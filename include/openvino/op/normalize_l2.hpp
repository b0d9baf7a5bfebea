#pragma once

#include "openvino/core/axis_set.hpp"
#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// x / sqrt(s + eps), or x / sqrt(max(s, eps)), where s is the sum of squares over the axes of the second input.
/// Without axes every element is divided by itself; 0 stays 0. Specification: NormalizeL2-1.
class OPENVINO_API NormalizeL2 : public Op {
public:
    TENON_OP("NormalizeL2", "opset1");

    NormalizeL2() = default;
    NormalizeL2(const Output<Node>& data, const Output<Node>& axes, float eps, EpsMode eps_mode);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    float get_eps() const { return m_eps; }
    void set_eps(float eps) { m_eps = eps; }
    EpsMode get_eps_mode() const { return m_eps_mode; }
    void set_eps_mode(EpsMode eps_mode) { m_eps_mode = eps_mode; }
    /// The axes where they are known, counted from the front.
    AxisSet get_reduction_axes() const;

private:
    float m_eps = 0;
    EpsMode m_eps_mode = EpsMode::ADD;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
