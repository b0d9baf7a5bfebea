#include "openvino/op/multiclass_nms.hpp"

namespace ov {
namespace op {

namespace v8 {

MulticlassNms::MulticlassNms(const Output<Node>& boxes, const Output<Node>& scores, const Attributes& attrs)
    : MulticlassNmsBase({boxes, scores}, attrs) {
    constructor_validate_and_infer_types();
}

void MulticlassNms::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 2, "expected 2 inputs, found ", get_input_size());
    MulticlassNmsBase::validate_and_infer_types();
}

std::shared_ptr<Node> MulticlassNms::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<MulticlassNms>(inputs[0], inputs[1], m_attrs);
}

}  // namespace v8

namespace v9 {

MulticlassNms::MulticlassNms(const Output<Node>& boxes, const Output<Node>& scores, const Attributes& attrs)
    : MulticlassNmsBase({boxes, scores}, attrs) {
    constructor_validate_and_infer_types();
}

MulticlassNms::MulticlassNms(const Output<Node>& boxes, const Output<Node>& scores, const Output<Node>& roisnum,
                             const Attributes& attrs)
    : MulticlassNmsBase({boxes, scores, roisnum}, attrs) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> MulticlassNms::clone_with_new_inputs(const OutputVector& inputs) const {
    NODE_VALIDATION_CHECK(this, inputs.size() == 2 || inputs.size() == 3, "expected 2 or 3 inputs, found ",
                          inputs.size());
    if (inputs.size() == 2) return std::make_shared<MulticlassNms>(inputs[0], inputs[1], m_attrs);
    return std::make_shared<MulticlassNms>(inputs[0], inputs[1], inputs[2], m_attrs);
}

}  // namespace v9
}  // namespace op
}  // namespace ov
