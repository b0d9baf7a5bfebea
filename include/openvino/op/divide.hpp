#pragma once

#include "openvino/op/util/binary_elementwise_arithmetic.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Element-wise quotient, with broadcasting. Quotients of integers are floored (pythondiv) or truncated; a divisor of 0
/// is an error there. Specification: Divide-1.
class OPENVINO_API Divide : public util::BinaryElementwiseArithmetic {
public:
    TENON_OP("Divide", "opset1", util::BinaryElementwiseArithmetic);

    Divide() = default;
    Divide(const Output<Node>& left, const Output<Node>& right, bool pythondiv,
           const AutoBroadcastSpec& broadcast = AutoBroadcastType::NUMPY);
    Divide(const Output<Node>& left, const Output<Node>& right,
           const AutoBroadcastSpec& broadcast = AutoBroadcastType::NUMPY);

    bool visit_attributes(AttributeVisitor& visitor) override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;

    bool is_pythondiv() const { return m_pythondiv; }
    void set_is_pythondiv(bool pythondiv) { m_pythondiv = pythondiv; }

private:
    bool m_pythondiv = true;
};

}  // namespace v1
}  // namespace op
}  // namespace ov
