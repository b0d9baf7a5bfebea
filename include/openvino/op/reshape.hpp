#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v1 {

/// The same elements in another shape. In the pattern -1 stands for the one length that follows from the others and,
/// with `special_zero`, 0 for the length of the input at the same place. Specification: Reshape-1.
class OPENVINO_API Reshape : public Op {
public:
    TENON_OP("Reshape", "opset1");

    Reshape() = default;
    Reshape(const Output<Node>& arg, const Output<Node>& shape_pattern, bool special_zero);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
    bool evaluate_symbol(TensorSymbolVector& symbols) const override;

    bool get_special_zero() const { return m_special_zero; }
    void set_special_zero(bool special_zero) { m_special_zero = special_zero; }

private:
    bool m_special_zero = false;
};

}  // namespace v1
}  // namespace op
}  // namespace ov
