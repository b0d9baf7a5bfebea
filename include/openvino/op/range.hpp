#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// The numbers from start up to, but without, stop with a step, in the type of the inputs. Specification: Range-1.
class OPENVINO_API Range : public Op {
public:
    TENON_OP("Range", "opset1");

    Range() = default;
    Range(const Output<Node>& start, const Output<Node>& stop, const Output<Node>& step);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v0

namespace v4 {

/// The same in a given type; for an integer type the inputs are truncated first. Specification: Range-4.
class OPENVINO_API Range : public Op {
public:
    TENON_OP("Range", "opset4");

    Range() = default;
    Range(const Output<Node>& start, const Output<Node>& stop, const Output<Node>& step, element::Type output_type);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    const element::Type& get_output_type() const { return m_output_type; }
    void set_output_type(const element::Type& output_type) { m_output_type = output_type; }
    using Node::set_output_type;

private:
    element::Type m_output_type = element::f32;
};

}  // namespace v4
}  // namespace op
}  // namespace ov
