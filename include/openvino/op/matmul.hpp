#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Product of matrices in the last two axes, each of which may be transposed first; the axes before are batches and
/// broadcast. A vector is a row on the left and a column on the right. Specification: MatMul-1.
class OPENVINO_API MatMul : public Op {
public:
    TENON_OP("MatMul", "opset1");

    MatMul() = default;
    MatMul(const Output<Node>& a, const Output<Node>& b, const bool& transpose_a = false,
           const bool& transpose_b = false);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    bool get_transpose_a() const { return m_transpose_a; }
    void set_transpose_a(bool transpose) { m_transpose_a = transpose; }
    bool get_transpose_b() const { return m_transpose_b; }
    void set_transpose_b(bool transpose) { m_transpose_b = transpose; }

private:
    bool m_transpose_a = false;
    bool m_transpose_b = false;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
