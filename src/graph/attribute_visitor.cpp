#include "openvino/core/attribute_visitor.hpp"

#include "openvino/core/node.hpp"

namespace ov {

const AttributeVisitor::node_id_t AttributeVisitor::invalid_node_id{};

AttributeVisitor::~AttributeVisitor() = default;

void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<void*>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}
void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<std::string>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}
void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<bool>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}
void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<int8_t>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}
void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<int16_t>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}
void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<int32_t>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}
void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<int64_t>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}
void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<uint8_t>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}
void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<uint16_t>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}
void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<uint32_t>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}
void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<uint64_t>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}
void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<float>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}
void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<double>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}
void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<std::vector<int8_t>>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}
void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<std::vector<int16_t>>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}
void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<std::vector<int32_t>>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}
void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<std::vector<int64_t>>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}
void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<std::vector<uint8_t>>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}
void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<std::vector<uint16_t>>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}
void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<std::vector<uint32_t>>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}
void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<std::vector<uint64_t>>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}
void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<std::vector<float>>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}
void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<std::vector<double>>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}
void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<std::vector<std::string>>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}
void AttributeVisitor::on_adapter(const std::string& name, ValueAccessor<std::shared_ptr<Model>>& adapter) {
    on_adapter(name, static_cast<ValueAccessor<void>&>(adapter));
}

void AttributeVisitor::on_adapter(const std::string&, VisitorAdapter& adapter) {
    adapter.visit_attributes(*this);
}

std::string AttributeVisitor::get_name_with_context() {
    std::string joined;
    for (const std::string& name : m_context)
        joined += (joined.empty() ? "" : ".") + name;
    return joined;
}

void AttributeVisitor::start_structure(const std::string& name) {
    m_context.push_back(name);
}

std::string AttributeVisitor::finish_structure() {
    OPENVINO_ASSERT(!m_context.empty(), "finish_structure() was called without start_structure()");
    std::string name = std::move(m_context.back());
    m_context.pop_back();
    return name;
}

void AttributeVisitor::register_node(const std::shared_ptr<Node>& node, node_id_t id) {
    if (id == invalid_node_id) id = node->get_friendly_name();
    m_id_node_map[id] = node;
    m_node_id_map[node] = std::move(id);
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): as the API has it
std::shared_ptr<Node> AttributeVisitor::get_registered_node(node_id_t id) {
    const auto found = m_id_node_map.find(id);
    return found != m_id_node_map.end() ? found->second : nullptr;
}

AttributeVisitor::node_id_t AttributeVisitor::get_registered_node_id(const std::shared_ptr<Node>& node) {
    const auto found = m_node_id_map.find(node);
    return found != m_node_id_map.end() ? found->second : invalid_node_id;
}

}  // namespace ov
