#include "node_slots.hpp"
#include "openvino/core/rt_info.hpp"
#include "openvino/op/result.hpp"

namespace ov {
namespace {

template <typename Port>
auto node_of(const Port& port) {
    OPENVINO_ASSERT(port.get_node(), "an empty Output handle is used; assign a node's output to it first");
    return port.get_node();
}

bool node_before(const Node* left, const Node* right) {
    if (!left || !right) return std::less<const Node*>()(left, right);
    return left->get_instance_id() < right->get_instance_id();
}

template <typename Port>
bool port_before(const Port& left, const Port& right) {
    if (left.get_node() != right.get_node()) return node_before(left.get_node(), right.get_node());
    return left.get_index() < right.get_index();
}

template <typename Port>
std::ostream& print_output(std::ostream& out, const Port& port) {
    if (!port.get_node()) return out << "(empty)";
    return out << port.get_node()->get_friendly_name() << "[" << port.get_index() << "]";
}

}  // namespace

Output<Node>::Output(Node* node, size_t index) : m_node(node ? node->shared_from_this() : nullptr), m_index(index) {}
void Output<Node>::reset() {
    *this = {};
}
descriptor::Tensor& Output<Node>::get_tensor() const {
    return node_of(*this)->get_output_tensor(m_index);
}
std::shared_ptr<descriptor::Tensor> Output<Node>::get_tensor_ptr() const {
    return node_of(*this)->get_output_tensor_ptr(m_index);
}
void Output<Node>::set_tensor_ptr(std::shared_ptr<descriptor::Tensor> tensor) {
    node_of(*this)->output_slot(m_index).tensor = std::move(tensor);
}
const element::Type& Output<Node>::get_element_type() const {
    return get_tensor().get_element_type();
}
const Shape& Output<Node>::get_shape() const {
    return get_tensor().get_shape();
}
const PartialShape& Output<Node>::get_partial_shape() const {
    return get_tensor().get_partial_shape();
}
RTMap& Output<Node>::get_rt_info() {
    return node_of(*this)->output_slot(m_index).rt_info;
}
const RTMap& Output<Node>::get_rt_info() const {
    return node_of(*this)->output_slot(m_index).rt_info;
}
const std::unordered_set<std::string>& Output<Node>::get_names() const {
    return get_tensor().get_names();
}
std::string Output<Node>::get_any_name() const {
    return get_tensor().get_any_name();
}
void Output<Node>::set_names(const std::unordered_set<std::string>& names) {
    get_tensor().set_names(names);
}
void Output<Node>::add_names(const std::unordered_set<std::string>& names) {
    get_tensor().add_names(names);
}
std::set<Input<Node>> Output<Node>::get_target_inputs() const {
    return node_of(*this)->get_output_target_inputs(m_index);
}
void Output<Node>::remove_target_input(const Input<Node>& target) const {
    if (target.get_source_output() == *this) target.get_node()->disconnect(target.get_index());
}
void Output<Node>::replace(const Output<Node>& replacement) {
    if (replacement == *this) return;
    for (const auto& target : get_target_inputs())
        if (target.get_node() != replacement.get_node()) target.replace_source_output(replacement);
    if (get_tensor_ptr() != replacement.get_tensor_ptr()) replacement.get_tensor().add_names(get_names());
    copy_output_runtime_info({*this}, {replacement});
}
bool Output<Node>::operator<(const Output& other) const {
    return port_before(*this, other);
}
Output<Node>::operator Output<const Node>() const {
    return {std::shared_ptr<const Node>(m_node), m_index};
}

Output<const Node>::Output(const Node* node, size_t index)
    : m_node(node ? node->shared_from_this() : nullptr), m_index(index) {}
void Output<const Node>::reset() {
    *this = {};
}
descriptor::Tensor& Output<const Node>::get_tensor() const {
    return node_of(*this)->get_output_tensor(m_index);
}
std::shared_ptr<descriptor::Tensor> Output<const Node>::get_tensor_ptr() const {
    return node_of(*this)->get_output_tensor_ptr(m_index);
}
const element::Type& Output<const Node>::get_element_type() const {
    return get_tensor().get_element_type();
}
const Shape& Output<const Node>::get_shape() const {
    return get_tensor().get_shape();
}
const PartialShape& Output<const Node>::get_partial_shape() const {
    return get_tensor().get_partial_shape();
}
const RTMap& Output<const Node>::get_rt_info() const {
    return node_of(*this)->output_slot(m_index).rt_info;
}
const std::unordered_set<std::string>& Output<const Node>::get_names() const {
    return get_tensor().get_names();
}
std::string Output<const Node>::get_any_name() const {
    return get_tensor().get_any_name();
}
std::set<Input<Node>> Output<const Node>::get_target_inputs() const {
    return node_of(*this)->get_output_target_inputs(m_index);
}
bool Output<const Node>::operator<(const Output& other) const {
    return port_before(*this, other);
}

std::ostream& operator<<(std::ostream& out, const Output<Node>& port) {
    return print_output(out, port);
}
std::ostream& operator<<(std::ostream& out, const Output<const Node>& port) {
    return print_output(out, port);
}

Output<Node> Input<Node>::get_source_output() const {
    return m_node->input_slot(m_index).source;
}
descriptor::Tensor& Input<Node>::get_tensor() const {
    return get_source_output().get_tensor();
}
std::shared_ptr<descriptor::Tensor> Input<Node>::get_tensor_ptr() const {
    return get_source_output().get_tensor_ptr();
}
const element::Type& Input<Node>::get_element_type() const {
    return m_node->get_input_element_type(m_index);
}
const Shape& Input<Node>::get_shape() const {
    return m_node->get_input_shape(m_index);
}
const PartialShape& Input<Node>::get_partial_shape() const {
    return m_node->get_input_partial_shape(m_index);
}
void Input<Node>::replace_source_output(const Output<Node>& source) const {
    m_node->set_argument(m_index, source);
    // A Result is known by the names of its source.
    if (is_type<op::v0::Result>(m_node)) m_node->share_output_tensor(0, source.get_tensor_ptr());
}
RTMap& Input<Node>::get_rt_info() {
    return m_node->input_slot(m_index).rt_info;
}
const RTMap& Input<Node>::get_rt_info() const {
    return m_node->input_slot(m_index).rt_info;
}
bool Input<Node>::operator<(const Input& other) const {
    return port_before(*this, other);
}

Output<Node> Input<const Node>::get_source_output() const {
    return m_node->input_slot(m_index).source;
}
descriptor::Tensor& Input<const Node>::get_tensor() const {
    return get_source_output().get_tensor();
}
std::shared_ptr<descriptor::Tensor> Input<const Node>::get_tensor_ptr() const {
    return get_source_output().get_tensor_ptr();
}
const element::Type& Input<const Node>::get_element_type() const {
    return m_node->get_input_element_type(m_index);
}
const Shape& Input<const Node>::get_shape() const {
    return m_node->get_input_shape(m_index);
}
const PartialShape& Input<const Node>::get_partial_shape() const {
    return m_node->get_input_partial_shape(m_index);
}
const RTMap& Input<const Node>::get_rt_info() const {
    return m_node->input_slot(m_index).rt_info;
}
bool Input<const Node>::operator<(const Input& other) const {
    return port_before(*this, other);
}

std::ostream& operator<<(std::ostream& out, const Input<Node>& port) {
    return out << port.get_node()->get_friendly_name() << ".input(" << port.get_index() << ")";
}
std::ostream& operator<<(std::ostream& out, const Input<const Node>& port) {
    return out << port.get_node()->get_friendly_name() << ".input(" << port.get_index() << ")";
}

}  // namespace ov
