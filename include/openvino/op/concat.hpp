#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Joins the inputs one after another along an axis; a negative axis counts from the end. Specification: Concat-1.
class OPENVINO_API Concat : public Op {
public:
    TENON_OP("Concat", "opset1");

    Concat() = default;
    Concat(const OutputVector& args, int64_t axis);
    Concat(const NodeVector& args, int64_t axis);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
    bool evaluate_symbol(TensorSymbolVector& symbols) const override;

    int64_t get_axis() const { return m_axis; }
    void set_axis(int64_t axis) { m_axis = axis; }
    /// The axis as it was given; kept for source of 2020-22.
    int64_t get_concatenation_axis() const { return m_axis; }
    void set_concatenation_axis(int64_t axis) { m_axis = axis; }

private:
    int64_t m_axis = 0;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
