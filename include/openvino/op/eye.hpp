#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v9 {

/// Matrices with ones on one diagonal and zeros elsewhere. Inputs: rows, columns, index of the diagonal (above 0: to
/// the right) and, optionally, the shape of a batch of equal matrices. Specification: Eye-9.
class OPENVINO_API Eye : public Op {
public:
    TENON_OP("Eye", "opset9");

    Eye() = default;
    Eye(const Output<Node>& num_rows, const Output<Node>& num_columns, const Output<Node>& diagonal_index,
        const Output<Node>& batch_shape, const element::Type& out_type);
    Eye(const Output<Node>& num_rows, const Output<Node>& num_columns, const Output<Node>& diagonal_index,
        const element::Type& out_type);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    const element::Type& get_out_type() const { return m_output_type; }
    void set_out_type(const element::Type& type) { m_output_type = type; }

private:
    element::Type m_output_type = element::dynamic;
};

}  // namespace v9
}  // namespace op
}  // namespace ov
