#include "openvino/op/non_max_suppression.hpp"

#include <type_traits>

#include "openvino/op/constant.hpp"

namespace ov {
namespace op {

namespace {

template <typename Version>
std::shared_ptr<Node> copy_with_inputs(const Version& node, const OutputVector& inputs, size_t most) {
    NODE_VALIDATION_CHECK(&node, inputs.size() >= 2 && inputs.size() <= most, "expected 2 to ", most, " inputs, found ",
                          inputs.size());
    auto copy = std::make_shared<Version>();
    copy->set_arguments(inputs);
    copy->set_box_encoding(node.get_box_encoding());
    copy->set_sort_result_descending(node.get_sort_result_descending());
    if constexpr (!std::is_same_v<Version, v1::NonMaxSuppression>) copy->set_output_type(node.get_output_type());
    copy->validate_and_infer_types();
    return copy;
}

}  // namespace

namespace v1 {

NonMaxSuppression::NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                                     BoxEncodingType box_encoding, bool sort_result_descending)
    : NonMaxSuppressionBase({boxes, scores}, box_encoding, sort_result_descending, element::i64) {
    constructor_validate_and_infer_types();
}

NonMaxSuppression::NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                                     const Output<Node>& max_output_boxes_per_class, const Output<Node>& iou_threshold,
                                     const Output<Node>& score_threshold, BoxEncodingType box_encoding,
                                     bool sort_result_descending)
    : NonMaxSuppressionBase({boxes, scores, max_output_boxes_per_class, iou_threshold, score_threshold}, box_encoding,
                            sort_result_descending, element::i64) {
    constructor_validate_and_infer_types();
}

void NonMaxSuppression::validate_and_infer_types() {
    validate_base(5, 1);
}

std::shared_ptr<Node> NonMaxSuppression::clone_with_new_inputs(const OutputVector& inputs) const {
    return copy_with_inputs(*this, inputs, 5);
}

}  // namespace v1

namespace v3 {

NonMaxSuppression::NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                                     BoxEncodingType box_encoding, bool sort_result_descending,
                                     const element::Type& output_type)
    : NonMaxSuppressionBase({boxes, scores}, box_encoding, sort_result_descending, output_type) {
    constructor_validate_and_infer_types();
}

NonMaxSuppression::NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                                     const Output<Node>& max_output_boxes_per_class, const Output<Node>& iou_threshold,
                                     const Output<Node>& score_threshold, BoxEncodingType box_encoding,
                                     bool sort_result_descending, const element::Type& output_type)
    : NonMaxSuppressionBase({boxes, scores, max_output_boxes_per_class, iou_threshold, score_threshold}, box_encoding,
                            sort_result_descending, output_type) {
    constructor_validate_and_infer_types();
}

bool NonMaxSuppression::visit_attributes(AttributeVisitor& visitor) {
    NonMaxSuppressionBase::visit_attributes(visitor);
    visitor.on_attribute("output_type", m_output_type);
    return true;
}

void NonMaxSuppression::validate_and_infer_types() {
    validate_base(5, 1);
}

std::shared_ptr<Node> NonMaxSuppression::clone_with_new_inputs(const OutputVector& inputs) const {
    return copy_with_inputs(*this, inputs, 5);
}

}  // namespace v3

namespace v4 {

NonMaxSuppression::NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                                     BoxEncodingType box_encoding, bool sort_result_descending,
                                     const element::Type& output_type)
    : v3::NonMaxSuppression(boxes, scores, box_encoding, sort_result_descending, output_type) {}

NonMaxSuppression::NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                                     const Output<Node>& max_output_boxes_per_class, const Output<Node>& iou_threshold,
                                     const Output<Node>& score_threshold, BoxEncodingType box_encoding,
                                     bool sort_result_descending, const element::Type& output_type)
    : v3::NonMaxSuppression(boxes, scores, max_output_boxes_per_class, iou_threshold, score_threshold, box_encoding,
                            sort_result_descending, output_type) {}

std::shared_ptr<Node> NonMaxSuppression::clone_with_new_inputs(const OutputVector& inputs) const {
    return copy_with_inputs(*this, inputs, 5);
}

}  // namespace v4

namespace v5 {

NonMaxSuppression::NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                                     BoxEncodingType box_encoding, bool sort_result_descending,
                                     const element::Type& output_type)
    : NonMaxSuppressionBase({boxes, scores}, box_encoding, sort_result_descending, output_type) {
    constructor_validate_and_infer_types();
}

NonMaxSuppression::NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                                     const Output<Node>& max_output_boxes_per_class, BoxEncodingType box_encoding,
                                     bool sort_result_descending, const element::Type& output_type)
    : NonMaxSuppressionBase({boxes, scores, max_output_boxes_per_class}, box_encoding, sort_result_descending,
                            output_type) {
    constructor_validate_and_infer_types();
}

NonMaxSuppression::NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                                     const Output<Node>& max_output_boxes_per_class, const Output<Node>& iou_threshold,
                                     BoxEncodingType box_encoding, bool sort_result_descending,
                                     const element::Type& output_type)
    : NonMaxSuppressionBase({boxes, scores, max_output_boxes_per_class, iou_threshold}, box_encoding,
                            sort_result_descending, output_type) {
    constructor_validate_and_infer_types();
}

NonMaxSuppression::NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                                     const Output<Node>& max_output_boxes_per_class, const Output<Node>& iou_threshold,
                                     const Output<Node>& score_threshold, BoxEncodingType box_encoding,
                                     bool sort_result_descending, const element::Type& output_type)
    : NonMaxSuppressionBase({boxes, scores, max_output_boxes_per_class, iou_threshold, score_threshold}, box_encoding,
                            sort_result_descending, output_type) {
    constructor_validate_and_infer_types();
}

NonMaxSuppression::NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                                     const Output<Node>& max_output_boxes_per_class, const Output<Node>& iou_threshold,
                                     const Output<Node>& score_threshold, const Output<Node>& soft_nms_sigma,
                                     BoxEncodingType box_encoding, bool sort_result_descending,
                                     const element::Type& output_type)
    : NonMaxSuppressionBase({boxes, scores, max_output_boxes_per_class, iou_threshold, score_threshold, soft_nms_sigma},
                            box_encoding, sort_result_descending, output_type) {
    constructor_validate_and_infer_types();
}

bool NonMaxSuppression::visit_attributes(AttributeVisitor& visitor) {
    NonMaxSuppressionBase::visit_attributes(visitor);
    visitor.on_attribute("output_type", m_output_type);
    return true;
}

void NonMaxSuppression::validate_and_infer_types() {
    validate_base(6, 3);
}

std::shared_ptr<Node> NonMaxSuppression::clone_with_new_inputs(const OutputVector& inputs) const {
    return copy_with_inputs(*this, inputs, 6);
}

bool NonMaxSuppression::is_soft_nms_sigma_constant_and_default() const {
    if (get_input_size() < 6) return true;
    return is_type<v0::Constant>(get_input_node_ptr(5)) && soft_nms_sigma_from_input() == 0;
}

}  // namespace v5

namespace v9 {

NonMaxSuppression::NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                                     BoxEncodingType box_encoding, bool sort_result_descending,
                                     const element::Type& output_type)
    : NonMaxSuppressionBase({boxes, scores}, box_encoding, sort_result_descending, output_type) {
    constructor_validate_and_infer_types();
}

NonMaxSuppression::NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                                     const Output<Node>& max_output_boxes_per_class, BoxEncodingType box_encoding,
                                     bool sort_result_descending, const element::Type& output_type)
    : NonMaxSuppressionBase({boxes, scores, max_output_boxes_per_class}, box_encoding, sort_result_descending,
                            output_type) {
    constructor_validate_and_infer_types();
}

NonMaxSuppression::NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                                     const Output<Node>& max_output_boxes_per_class, const Output<Node>& iou_threshold,
                                     BoxEncodingType box_encoding, bool sort_result_descending,
                                     const element::Type& output_type)
    : NonMaxSuppressionBase({boxes, scores, max_output_boxes_per_class, iou_threshold}, box_encoding,
                            sort_result_descending, output_type) {
    constructor_validate_and_infer_types();
}

NonMaxSuppression::NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                                     const Output<Node>& max_output_boxes_per_class, const Output<Node>& iou_threshold,
                                     const Output<Node>& score_threshold, BoxEncodingType box_encoding,
                                     bool sort_result_descending, const element::Type& output_type)
    : NonMaxSuppressionBase({boxes, scores, max_output_boxes_per_class, iou_threshold, score_threshold}, box_encoding,
                            sort_result_descending, output_type) {
    constructor_validate_and_infer_types();
}

NonMaxSuppression::NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                                     const Output<Node>& max_output_boxes_per_class, const Output<Node>& iou_threshold,
                                     const Output<Node>& score_threshold, const Output<Node>& soft_nms_sigma,
                                     BoxEncodingType box_encoding, bool sort_result_descending,
                                     const element::Type& output_type)
    : NonMaxSuppressionBase({boxes, scores, max_output_boxes_per_class, iou_threshold, score_threshold, soft_nms_sigma},
                            box_encoding, sort_result_descending, output_type) {
    constructor_validate_and_infer_types();
}

bool NonMaxSuppression::visit_attributes(AttributeVisitor& visitor) {
    NonMaxSuppressionBase::visit_attributes(visitor);
    visitor.on_attribute("output_type", m_output_type);
    return true;
}

void NonMaxSuppression::validate_and_infer_types() {
    validate_base(6, 3);
}

std::shared_ptr<Node> NonMaxSuppression::clone_with_new_inputs(const OutputVector& inputs) const {
    return copy_with_inputs(*this, inputs, 6);
}

bool NonMaxSuppression::is_soft_nms_sigma_constant_and_default() const {
    if (get_input_size() < 6) return true;
    return is_type<v0::Constant>(get_input_node_ptr(5)) && soft_nms_sigma_from_input() == 0;
}

}  // namespace v9

}  // namespace op
}  // namespace ov
