#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {

namespace v0 {

/// (data - mean) / sqrt(variance + epsilon) * gamma + beta with one value per channel (axis 1). Specification:
/// BatchNormInference-1, inputs in the order gamma, beta, data, mean, variance.
class OPENVINO_API BatchNormInference : public Op {
public:
    TENON_OP("BatchNormInference", "opset1");

    BatchNormInference() = default;
    BatchNormInference(const Output<Node>& input, const Output<Node>& gamma, const Output<Node>& beta,
                       const Output<Node>& mean, const Output<Node>& variance, double epsilon);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    double get_eps_value() const { return m_epsilon; }
    void set_eps_value(double epsilon) { m_epsilon = epsilon; }

private:
    double m_epsilon = 0;
};

}  // namespace v0

namespace v5 {

/// (data - mean) / sqrt(variance + epsilon) * gamma + beta with one value per channel (axis 1). Specification:
/// BatchNormInference-5, inputs in the order data, gamma, beta, mean, variance.
class OPENVINO_API BatchNormInference : public Op {
public:
    TENON_OP("BatchNormInference", "opset5");

    BatchNormInference() = default;
    BatchNormInference(const Output<Node>& input, const Output<Node>& gamma, const Output<Node>& beta,
                       const Output<Node>& mean, const Output<Node>& variance, double epsilon);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    double get_eps_value() const { return m_epsilon; }
    void set_eps_value(double epsilon) { m_epsilon = epsilon; }

private:
    double m_epsilon = 0;
};

}  // namespace v5
}  // namespace op
}  // namespace ov
