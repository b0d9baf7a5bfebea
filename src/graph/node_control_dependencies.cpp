#include <algorithm>

#include "openvino/core/node.hpp"

namespace ov {

const NodeVector& Node::get_control_dependencies() const {
    return m_control_dependencies;
}
const std::vector<Node*>& Node::get_control_dependents() const {
    return m_control_dependents;
}

void Node::add_control_dependency(std::shared_ptr<Node> node) {
    if (std::find(m_control_dependencies.begin(), m_control_dependencies.end(), node) != m_control_dependencies.end())
        return;
    node->m_control_dependents.push_back(this);
    m_control_dependencies.push_back(std::move(node));
    structure_changed();
}

void Node::remove_control_dependency(const std::shared_ptr<Node>& node) {
    const auto found = std::find(m_control_dependencies.begin(), m_control_dependencies.end(), node);
    if (found == m_control_dependencies.end()) return;
    m_control_dependencies.erase(found);
    auto& dependents = node->m_control_dependents;
    dependents.erase(std::remove(dependents.begin(), dependents.end(), this), dependents.end());
    structure_changed();
}

void Node::clear_control_dependencies() {
    while (!m_control_dependencies.empty())
        remove_control_dependency(NodeVector(m_control_dependencies).back());
}

void Node::clear_control_dependents() {
    const auto self = shared_from_this();
    while (!m_control_dependents.empty())
        m_control_dependents.back()->remove_control_dependency(self);
}

void Node::add_node_control_dependencies(const std::shared_ptr<const Node>& source) {
    for (const auto& dependency : source->get_control_dependencies())
        if (dependency.get() != this) add_control_dependency(dependency);
}

void Node::add_node_control_dependents(const std::shared_ptr<const Node>& source) {
    for (auto* dependent : source->get_control_dependents())
        if (dependent != this) dependent->add_control_dependency(shared_from_this());
}

void Node::transfer_control_dependents(const std::shared_ptr<Node>& replacement) {
    replacement->add_node_control_dependents(shared_from_this());
    clear_control_dependents();
}

}  // namespace ov
