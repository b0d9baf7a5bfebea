#pragma once

#include "openvino/op/util/unary_elementwise_arithmetic.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Element-wise min(max(x, min), max); for integers the limits are rounded inwards. Specification: Clamp-1.
class OPENVINO_API Clamp : public util::UnaryElementwiseArithmetic {
public:
    TENON_OP("Clamp", "opset1", util::UnaryElementwiseArithmetic);

    Clamp() = default;
    /// Throws when min is above max.
    Clamp(const Output<Node>& data, double min, double max);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;

    double get_min() const { return m_min; }
    void set_min(double min) { m_min = min; }
    double get_max() const { return m_max; }
    void set_max(double max) { m_max = max; }

private:
    double m_min = 0;
    double m_max = 0;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
