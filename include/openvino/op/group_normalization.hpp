#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v12 {

/// (data - mean) / sqrt(variance + epsilon) * scale + bias: mean and variance over each group of channels (axis 1) and
/// all later axes, scale and bias one value per channel. Specification: GroupNormalization-12.
class OPENVINO_API GroupNormalization : public Op {
public:
    TENON_OP("GroupNormalization", "opset12");

    GroupNormalization() = default;
    GroupNormalization(const Output<Node>& data, const Output<Node>& scale, const Output<Node>& bias,
                       int64_t num_groups, double epsilon);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    int64_t get_num_groups() const { return m_num_groups; }
    void set_num_groups(int64_t num_groups) { m_num_groups = num_groups; }
    double get_epsilon() const { return m_epsilon; }
    void set_epsilon(double epsilon) { m_epsilon = epsilon; }

private:
    int64_t m_num_groups = 1;
    double m_epsilon = 0;
};

}  // namespace v12
}  // namespace op
}  // namespace ov
