#pragma once

#include <string>

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v3 {

/// The places of the elements that are not 0: a column of indices for each, in row-major order. Specification:
/// NonZero-3.
class OPENVINO_API NonZero : public Op {
public:
    TENON_OP("NonZero", "opset3");

    NonZero() = default;
    NonZero(const Output<Node>& arg);
    /// `output_type`: i32 or i64.
    NonZero(const Output<Node>& arg, const std::string& output_type);
    NonZero(const Output<Node>& arg, const element::Type& output_type);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    const element::Type& get_output_type() const { return m_output_type; }
    void set_output_type(const element::Type& output_type) { m_output_type = output_type; }
    using Node::set_output_type;

private:
    element::Type m_output_type = element::i64;
};

}  // namespace v3
}  // namespace op
}  // namespace ov
