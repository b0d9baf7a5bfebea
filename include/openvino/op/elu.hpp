#pragma once

#include "openvino/op/util/unary_elementwise_arithmetic.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Element-wise x for x above 0, alpha * (exp(x) - 1) elsewhere. Specification: Elu-1.
class OPENVINO_API Elu : public util::UnaryElementwiseArithmetic {
public:
    TENON_OP("Elu", "opset1", util::UnaryElementwiseArithmetic);

    Elu() = default;
    Elu(const Output<Node>& data, double alpha);

    bool visit_attributes(AttributeVisitor& visitor) override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    double get_alpha() const { return m_alpha; }
    void set_alpha(double alpha) { m_alpha = alpha; }

private:
    double m_alpha = 0;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
