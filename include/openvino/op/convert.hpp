#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Elements converted to another type: floats to integers are truncated and saturate, integers to narrower ones wrap,
/// anything to boolean is "not 0". Specification: Convert-1.
class OPENVINO_API Convert : public Op {
public:
    TENON_OP("Convert", "opset1");

    Convert() = default;
    Convert(const Output<Node>& arg, const element::Type& destination_type);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
    bool evaluate_symbol(TensorSymbolVector& symbols) const override;

    const element::Type& get_destination_type() const { return m_destination_type; }
    void set_destination_type(const element::Type& type) { m_destination_type = type; }
    const element::Type& get_convert_element_type() const { return m_destination_type; }
    void set_convert_element_type(const element::Type& type) { m_destination_type = type; }

private:
    element::Type m_destination_type = element::dynamic;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
