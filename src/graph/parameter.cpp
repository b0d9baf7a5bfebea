#include "openvino/op/parameter.hpp"

#include "openvino/op/result.hpp"

namespace ov {
namespace op {
namespace v0 {

Parameter::Parameter(const element::Type& type, const PartialShape& shape)
    : m_partial_shape(shape), m_element_type(type) {
    constructor_validate_and_infer_types();
}

bool Parameter::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("shape", m_partial_shape);
    visitor.on_attribute("element_type", m_element_type);
    return true;
}

void Parameter::validate_and_infer_types() {
    set_output_type(0, m_element_type, m_partial_shape);
}

std::shared_ptr<Node> Parameter::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Parameter>(m_element_type, m_partial_shape);
}

Layout Parameter::get_layout() const {
    return layout::get_layout(output(0));
}

void Parameter::set_layout(const Layout& layout) {
    layout::set_layout(output(0), layout);
}

}  // namespace v0
}  // namespace op

namespace {
template <typename T>
bool visit_nodes(AttributeVisitor& visitor, std::vector<std::shared_ptr<T>>& nodes) {
    int64_t size = static_cast<int64_t>(nodes.size());
    visitor.on_attribute("size", size);
    nodes.resize(static_cast<size_t>(size));
    for (size_t i = 0; i < nodes.size(); ++i) {
        std::string id = nodes[i] ? visitor.get_registered_node_id(nodes[i]) : std::string();
        visitor.on_attribute(std::to_string(i), id);
        if (!nodes[i]) nodes[i] = std::dynamic_pointer_cast<T>(visitor.get_registered_node(id));
    }
    return true;
}
}  // namespace

bool AttributeAdapter<ParameterVector>::visit_attributes(AttributeVisitor& visitor) {
    return visit_nodes(visitor, m_ref);
}

bool AttributeAdapter<ResultVector>::visit_attributes(AttributeVisitor& visitor) {
    return visit_nodes(visitor, m_ref);
}

bool AttributeAdapter<NodeVector>::visit_attributes(AttributeVisitor& visitor) {
    return visit_nodes(visitor, m_ref);
}

bool AttributeAdapter<std::shared_ptr<Node>>::visit_attributes(AttributeVisitor& visitor) {
    std::string id = m_ref ? visitor.get_registered_node_id(m_ref) : std::string();
    visitor.on_attribute("ID", id);
    if (!m_ref) m_ref = visitor.get_registered_node(id);
    return true;
}

}  // namespace ov
