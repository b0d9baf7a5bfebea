#include "openvino/op/detection_output.hpp"

#include "element_dispatch.hpp"

namespace ov {
namespace op {

using namespace tenon::opsets;

namespace {

template <typename T>
std::shared_ptr<Node> clone_on(const T& node, const OutputVector& inputs) {
    NODE_VALIDATION_CHECK(&node, inputs.size() == 3 || inputs.size() == 5, "expected 3 or 5 inputs, found ",
                          inputs.size());
    if (inputs.size() == 3) return std::make_shared<T>(inputs[0], inputs[1], inputs[2], node.get_attrs());
    return std::make_shared<T>(inputs[0], inputs[1], inputs[2], inputs[3], inputs[4], node.get_attrs());
}

}  // namespace

namespace v0 {

DetectionOutput::DetectionOutput(const Output<Node>& box_logits, const Output<Node>& class_preds,
                                 const Output<Node>& proposals, const Output<Node>& aux_class_preds,
                                 const Output<Node>& aux_box_preds, const Attributes& attrs)
    : DetectionOutputBase({box_logits, class_preds, proposals, aux_class_preds, aux_box_preds}), m_attrs(attrs) {
    constructor_validate_and_infer_types();
}

DetectionOutput::DetectionOutput(const Output<Node>& box_logits, const Output<Node>& class_preds,
                                 const Output<Node>& proposals, const Attributes& attrs)
    : DetectionOutputBase({box_logits, class_preds, proposals}), m_attrs(attrs) {
    constructor_validate_and_infer_types();
}

bool DetectionOutput::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("num_classes", m_attrs.num_classes);
    return visit_attributes_base(visitor, m_attrs);
}

void DetectionOutput::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, m_attrs.num_classes > 0, "expected a positive num_classes, found ",
                          m_attrs.num_classes);
    validate_base(m_attrs, m_attrs.num_classes);
}

std::shared_ptr<Node> DetectionOutput::clone_with_new_inputs(const OutputVector& inputs) const {
    return clone_on(*this, inputs);
}

bool DetectionOutput::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_base(outputs, inputs, m_attrs, m_attrs.num_classes);
}

bool DetectionOutput::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v0

namespace v8 {

DetectionOutput::DetectionOutput(const Output<Node>& box_logits, const Output<Node>& class_preds,
                                 const Output<Node>& proposals, const Output<Node>& aux_class_preds,
                                 const Output<Node>& aux_box_preds, const Attributes& attrs)
    : DetectionOutputBase({box_logits, class_preds, proposals, aux_class_preds, aux_box_preds}), m_attrs(attrs) {
    constructor_validate_and_infer_types();
}

DetectionOutput::DetectionOutput(const Output<Node>& box_logits, const Output<Node>& class_preds,
                                 const Output<Node>& proposals, const Attributes& attrs)
    : DetectionOutputBase({box_logits, class_preds, proposals}), m_attrs(attrs) {
    constructor_validate_and_infer_types();
}

bool DetectionOutput::visit_attributes(AttributeVisitor& visitor) {
    return visit_attributes_base(visitor, m_attrs);
}

void DetectionOutput::validate_and_infer_types() {
    validate_base(m_attrs, Dimension::dynamic());
}

std::shared_ptr<Node> DetectionOutput::clone_with_new_inputs(const OutputVector& inputs) const {
    return clone_on(*this, inputs);
}

bool DetectionOutput::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_base(outputs, inputs, m_attrs, Dimension::dynamic());
}

bool DetectionOutput::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v8
}  // namespace op
}  // namespace ov
