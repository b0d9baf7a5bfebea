#include "openvino/op/util/binary_elementwise_arithmetic.hpp"
#include "openvino/op/util/binary_elementwise_comparison.hpp"
#include "openvino/op/util/binary_elementwise_logical.hpp"

namespace ov {
namespace op {
namespace util {
namespace {

struct BroadcastInputs {
    element::Type type;
    PartialShape shape;
};

BroadcastInputs merge_inputs(const Node* node, const AutoBroadcastSpec& rule) {
    NODE_VALIDATION_CHECK(node, node->get_input_size() == 2, "expected 2 inputs, found ", node->get_input_size());
    BroadcastInputs merged{node->get_input_element_type(0), node->get_input_partial_shape(0)};
    NODE_VALIDATION_CHECK(node, element::Type::merge(merged.type, merged.type, node->get_input_element_type(1)),
                          "expected two inputs of one element type, found ", node->get_input_element_type(0), " and ",
                          node->get_input_element_type(1), "; insert a Convert");
    const auto& right = node->get_input_partial_shape(1);
    const bool fits = rule.m_type == AutoBroadcastType::NONE
                          ? PartialShape::merge_into(merged.shape, right)
                          : PartialShape::broadcast_merge_into(merged.shape, right, rule);
    NODE_VALIDATION_CHECK(node, fits, "input shapes ", node->get_input_partial_shape(0), " and ", right,
                          " cannot be broadcast to each other (auto_broadcast ", rule.m_type, ")");
    return merged;
}

}  // namespace

bool BinaryElementwiseArithmetic::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("auto_broadcast", m_autob);
    return true;
}

void BinaryElementwiseArithmetic::validate_and_infer_types() {
    const auto merged = merge_inputs(this, m_autob);
    NODE_VALIDATION_CHECK(this, merged.type.is_dynamic() || merged.type != element::boolean,
                          "expected numeric inputs, found ", merged.type);
    set_output_type(0, merged.type, merged.shape);
}

bool BinaryElementwiseComparison::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("auto_broadcast", m_autob);
    return true;
}

void BinaryElementwiseComparison::validate_and_infer_types() {
    set_output_type(0, element::boolean, merge_inputs(this, m_autob).shape);
}

bool BinaryElementwiseLogical::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("auto_broadcast", m_autob);
    return true;
}

void BinaryElementwiseLogical::validate_and_infer_types() {
    const auto merged = merge_inputs(this, m_autob);
    NODE_VALIDATION_CHECK(this, merged.type.is_dynamic() || merged.type == element::boolean,
                          "expected boolean inputs, found ", merged.type);
    set_output_type(0, element::boolean, merged.shape);
}

}  // namespace util
}  // namespace op
}  // namespace ov
