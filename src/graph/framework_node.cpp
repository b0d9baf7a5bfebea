#include "openvino/op/util/framework_node.hpp"

namespace ov {

AttributeAdapter<op::util::FrameworkNodeAttrs>::~AttributeAdapter() = default;

namespace op {
namespace util {

const std::string& FrameworkNodeAttrs::at(const std::string& key) const {
    const auto found = m_attributes.find(key);
    OPENVINO_ASSERT(found != m_attributes.end(), "The operation ", m_type_name, " of ", m_opset_name,
                    " has no attribute '", key, "'");
    return found->second;
}

bool FrameworkNodeAttrs::operator==(const FrameworkNodeAttrs& other) const {
    return m_type_name == other.m_type_name && m_opset_name == other.m_opset_name && m_attributes == other.m_attributes;
}

FrameworkNode::FrameworkNode(const OutputVector& inputs, size_t output_size, size_t num_subgraphs)
    : MultiSubGraphOp(inputs, num_subgraphs) {
    set_output_size(output_size);
    constructor_validate_and_infer_types();
}

FrameworkNode::~FrameworkNode() = default;

bool FrameworkNode::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("framework_node_attrs", m_attrs);
    return true;
}

FrameworkNode::Descriptions FrameworkNode::describe_inputs() const {
    Descriptions inputs;
    for (size_t i = 0; i < get_input_size(); ++i)
        inputs.emplace_back(get_input_partial_shape(i), get_input_element_type(i));
    return inputs;
}

void FrameworkNode::cache_output_descriptor() {
    m_inputs_desc = describe_inputs();
    m_output_desc.clear();
    for (size_t i = 0; i < get_output_size(); ++i)
        m_output_desc.emplace_back(get_output_partial_shape(i), get_output_element_type(i));
}

void FrameworkNode::validate_and_infer_types() {
    if (m_output_desc.empty()) return;
    const bool same_inputs = describe_inputs() == m_inputs_desc;
    for (size_t i = 0; i < m_output_desc.size(); ++i) {
        const auto& [shape, type] = m_output_desc[i];
        set_output_type(i, type, same_inputs ? shape : PartialShape::dynamic());
    }
}

void FrameworkNode::clone_to(FrameworkNode& target) const {
    target.m_attrs = m_attrs;
    target.m_inputs_desc = m_inputs_desc;
    target.m_output_desc = m_output_desc;
    for (size_t i = 0; i < get_output_size(); ++i)
        target.set_output_type(i, get_output_element_type(i), get_output_partial_shape(i));
    copy_bodies_to(target);
    target.validate_and_infer_types();
}

std::shared_ptr<Node> FrameworkNode::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    auto clone = std::make_shared<FrameworkNode>(inputs, get_output_size());
    clone_to(*clone);
    return clone;
}

}  // namespace util
}  // namespace op
}  // namespace ov
