#include "openvino/core/node.hpp"

#include <algorithm>
#include <sstream>

#include "method_call.hpp"
#include "node_slots.hpp"
#include "openvino/op/result.hpp"
#include "openvino/op/sink.hpp"

namespace ov {
namespace {

std::atomic<size_t> next_instance_id{0};

// A long chain of nodes would otherwise be destroyed by as deep a recursion.
thread_local std::vector<std::shared_ptr<Node>>* nodes_to_release = nullptr;

}  // namespace

Node::Node() : m_instance_id(next_instance_id++) {}

Node::Node(size_t output_size) : Node() {
    set_output_size(output_size);
}

Node::Node(const OutputVector& arguments, size_t output_size) : Node() {
    set_arguments(arguments);
    set_output_size(output_size);
}

Node::~Node() {
    std::vector<std::shared_ptr<Node>> own_list;
    const bool outermost = nodes_to_release == nullptr;
    if (outermost) nodes_to_release = &own_list;
    for (auto& dependency : m_control_dependencies) {
        auto& dependents = dependency->m_control_dependents;
        dependents.erase(std::remove(dependents.begin(), dependents.end(), this), dependents.end());
        nodes_to_release->push_back(std::move(dependency));
    }
    for (size_t i = 0; i < m_inputs.size(); ++i) {
        auto source = m_inputs[i]->source.get_node_shared_ptr();
        disconnect(i);
        if (source) nodes_to_release->push_back(std::move(source));
    }
    if (!outermost) return;
    while (!own_list.empty()) {
        auto node = std::move(own_list.back());
        own_list.pop_back();
    }
    nodes_to_release = nullptr;
}

Node::InputSlot& Node::input_slot(size_t index) const {
    if (index >= m_inputs.size())
        throw std::out_of_range("Node '" + get_friendly_name() + "' of type " + get_type_name() + " has " +
                                std::to_string(m_inputs.size()) + " inputs; input " + std::to_string(index) +
                                " was asked for");
    return *m_inputs[index];
}

Node::OutputSlot& Node::output_slot(size_t index) const {
    if (index >= m_outputs.size())
        throw std::out_of_range(
            "Node '" + get_friendly_name() + "' of type " + get_type_name() + " has " +
            std::to_string(m_outputs.size()) + " outputs; output " + std::to_string(index) + " was asked for" +
            (m_outputs.empty() ? "; validate_and_infer_types() makes them by set_output_type" : ""));
    return *m_outputs[index];
}

void Node::connect(size_t input_index, const Output<Node>& source) {
    OPENVINO_ASSERT(source.get_node(), "Input ", input_index, " of node '", get_friendly_name(), "' of type ",
                    get_type_name(), " is given an empty source");
    auto& consumers = source.get_node()->output_slot(source.get_index()).consumers;
    disconnect(input_index);
    consumers.emplace_back(this, input_index);
    m_inputs[input_index]->source = source;
    structure_changed();
}

void Node::disconnect(size_t input_index) {
    auto& slot = *m_inputs[input_index];
    Node* source = slot.source.get_node();
    if (!source) return;
    auto& consumers = source->m_outputs[slot.source.get_index()]->consumers;
    consumers.erase(std::remove(consumers.begin(), consumers.end(), std::make_pair(this, input_index)),
                    consumers.end());
    slot.source = {};
    structure_changed();
}

void Node::structure_changed() const {
    for (const auto& listener : m_order_listeners)
        if (auto valid = listener.lock()) *valid = false;
    m_order_listeners.clear();
}

void Node::set_arguments(const NodeVector& arguments) {
    set_arguments(as_output_vector(arguments));
}

void Node::set_arguments(const OutputVector& arguments) {
    for (size_t i = arguments.size(); i < m_inputs.size(); ++i)
        disconnect(i);
    while (m_inputs.size() < arguments.size())
        m_inputs.push_back(std::make_unique<InputSlot>());
    m_inputs.resize(arguments.size());
    for (size_t i = 0; i < arguments.size(); ++i)
        connect(i, arguments[i]);
}

void Node::set_argument(size_t index, const Output<Node>& argument) {
    while (m_inputs.size() <= index)
        m_inputs.push_back(std::make_unique<InputSlot>());
    connect(index, argument);
}

void Node::set_output_size(size_t count) {
    while (m_outputs.size() < count)
        m_outputs.push_back(std::make_unique<OutputSlot>());
    // Outputs in use stay: a user's operation may reset its count to zero before setting the types again.
    while (m_outputs.size() > count && m_outputs.size() > 1 && m_outputs.back()->consumers.empty())
        m_outputs.pop_back();
}

void Node::set_output_type(size_t index, const element::Type& type, const PartialShape& shape) {
    while (m_outputs.size() <= index)
        m_outputs.push_back(std::make_unique<OutputSlot>());
    m_outputs[index]->tensor->set_tensor_type(type, shape);
}

void Node::share_output_tensor(size_t index, std::shared_ptr<descriptor::Tensor> tensor) {
    while (m_outputs.size() <= index)
        m_outputs.push_back(std::make_unique<OutputSlot>());
    m_outputs[index]->tensor = std::move(tensor);
}

bool Node::visit_attributes(AttributeVisitor&) {
    return true;
}

void Node::validate_and_infer_types() {}

void Node::constructor_validate_and_infer_types() {
    validate_and_infer_types();
}

std::shared_ptr<Node> Node::clone_with_new_inputs(const OutputVector& inputs) const {
    return copy_with_new_args(as_node_vector(inputs));
}

std::shared_ptr<Node> Node::copy_with_new_args(const NodeVector&) const {
    OPENVINO_THROW("Operation ", get_type_name(), " cannot be cloned: it overrides neither clone_with_new_inputs nor ",
                   "copy_with_new_args. Override clone_with_new_inputs in its class.");
}

std::shared_ptr<Node> Node::copy_with_new_inputs(const OutputVector& inputs) const {
    return copy_with_new_inputs(inputs, get_control_dependencies());
}

std::shared_ptr<Node> Node::copy_with_new_inputs(const OutputVector& inputs,
                                                 const std::vector<std::shared_ptr<Node>>& control_dependencies) const {
    auto clone = call_method_of(*this, "cloned", &inputs, [&] { return clone_with_new_inputs(inputs); });
    OPENVINO_ASSERT(clone, "clone_with_new_inputs of operation ", get_type_name(), " ('", get_friendly_name(),
                    "') returned null. Return a new node on the given inputs.");
    for (const auto& dependency : control_dependencies)
        clone->add_control_dependency(dependency);
    // The names of a Result are those of its source.
    if (is_type<op::v0::Result>(this)) return clone;
    for (size_t i = 0; i < m_outputs.size() && i < clone->m_outputs.size(); ++i)
        clone->m_outputs[i]->tensor->set_names(m_outputs[i]->tensor->get_names());
    return clone;
}

std::string Node::description() const {
    return get_type_name();
}

bool Node::is_dynamic() const {
    for (const auto& input : m_inputs)
        if (input->source.get_partial_shape().is_dynamic()) return true;
    for (const auto& output : m_outputs)
        if (output->tensor->get_partial_shape().is_dynamic()) return true;
    return false;
}

const op::AutoBroadcastSpec& Node::get_autob() const {
    static const op::AutoBroadcastSpec none;
    return none;
}

const std::string& Node::get_name() const {
    static std::mutex name_mutex;
    const std::lock_guard<std::mutex> lock(name_mutex);
    if (m_unique_name.empty()) m_unique_name = description() + "_" + std::to_string(m_instance_id);
    return m_unique_name;
}

const std::string& Node::get_friendly_name() const {
    return m_friendly_name.empty() ? get_name() : m_friendly_name;
}

void Node::set_friendly_name(const std::string& name) {
    m_friendly_name = name;
}

size_t Node::get_input_size() const {
    return m_inputs.size();
}
size_t Node::get_output_size() const {
    return m_outputs.size();
}

const element::Type& Node::get_input_element_type(size_t index) const {
    return input_slot(index).source.get_element_type();
}
const Shape& Node::get_input_shape(size_t index) const {
    return input_slot(index).source.get_shape();
}
const PartialShape& Node::get_input_partial_shape(size_t index) const {
    return input_slot(index).source.get_partial_shape();
}
descriptor::Tensor& Node::get_input_tensor(size_t index) const {
    return input_slot(index).source.get_tensor();
}
const element::Type& Node::get_output_element_type(size_t index) const {
    return output_slot(index).tensor->get_element_type();
}
const Shape& Node::get_output_shape(size_t index) const {
    return output_slot(index).tensor->get_shape();
}
const PartialShape& Node::get_output_partial_shape(size_t index) const {
    return output_slot(index).tensor->get_partial_shape();
}
descriptor::Tensor& Node::get_output_tensor(size_t index) const {
    return *output_slot(index).tensor;
}
std::shared_ptr<descriptor::Tensor> Node::get_output_tensor_ptr(size_t index) const {
    return output_slot(index).tensor;
}

size_t Node::no_default_index() const {
    OPENVINO_THROW("Operation ", get_type_name(), " has no default output; name an output index");
}

const element::Type& Node::get_element_type() const {
    OPENVINO_ASSERT(get_output_size() == 1, "get_element_type() of node '", get_friendly_name(),
                    "' needs one output, it has ", get_output_size(), "; use get_output_element_type(index)");
    return get_output_element_type(0);
}

const Shape& Node::get_shape() const {
    OPENVINO_ASSERT(get_output_size() == 1, "get_shape() of node '", get_friendly_name(), "' needs one output, it has ",
                    get_output_size(), "; use get_output_shape(index)");
    return get_output_shape(0);
}

std::vector<Input<Node>> Node::inputs() {
    std::vector<Input<Node>> ports;
    for (size_t i = 0; i < m_inputs.size(); ++i)
        ports.emplace_back(this, i);
    return ports;
}

std::vector<Input<const Node>> Node::inputs() const {
    std::vector<Input<const Node>> ports;
    for (size_t i = 0; i < m_inputs.size(); ++i)
        ports.emplace_back(this, i);
    return ports;
}

std::vector<Output<Node>> Node::outputs() {
    std::vector<Output<Node>> ports;
    const auto self = shared_from_this();
    for (size_t i = 0; i < m_outputs.size(); ++i)
        ports.emplace_back(self, i);
    return ports;
}

std::vector<Output<const Node>> Node::outputs() const {
    std::vector<Output<const Node>> ports;
    const auto self = shared_from_this();
    for (size_t i = 0; i < m_outputs.size(); ++i)
        ports.emplace_back(self, i);
    return ports;
}

Input<Node> Node::input(size_t index) {
    input_slot(index);
    return {this, index};
}
Input<const Node> Node::input(size_t index) const {
    input_slot(index);
    return {this, index};
}
Output<Node> Node::output(size_t index) {
    output_slot(index);
    return {shared_from_this(), index};
}
Output<const Node> Node::output(size_t index) const {
    output_slot(index);
    return {shared_from_this(), index};
}

OutputVector Node::input_values() const {
    OutputVector values;
    values.reserve(m_inputs.size());
    for (const auto& input : m_inputs)
        values.push_back(input->source);
    return values;
}

Output<Node> Node::input_value(size_t index) const {
    return input_slot(index).source;
}
Node* Node::get_input_node_ptr(size_t index) const {
    return input_slot(index).source.get_node();
}
std::shared_ptr<Node> Node::get_input_node_shared_ptr(size_t index) const {
    return input_slot(index).source.get_node_shared_ptr();
}

NodeVector Node::get_arguments() const {
    NodeVector nodes;
    for (const auto& input : m_inputs)
        nodes.push_back(input->source.get_node_shared_ptr());
    return nodes;
}

std::set<Input<Node>> Node::get_output_target_inputs(size_t index) const {
    std::set<Input<Node>> targets;
    for (const auto& [node, input] : output_slot(index).consumers)
        targets.emplace(node, input);
    return targets;
}

Output<const Node> Node::get_default_output() const {
    return output(get_default_output_index());
}
Output<Node> Node::get_default_output() {
    return output(get_default_output_index());
}

namespace {

bool is_used(const Node& node) {
    std::vector<const Node*> open{&node};
    std::unordered_set<const Node*> seen{&node};
    while (!open.empty()) {
        const Node* current = open.back();
        open.pop_back();
        if (is_type<op::v0::Result>(current) || is_type<op::Sink>(current)) return true;
        for (const auto& user : current->get_users())
            if (seen.insert(user.get()).second) open.push_back(user.get());
        for (const Node* dependent : current->get_control_dependents())
            if (seen.insert(dependent).second) open.push_back(dependent);
    }
    return false;
}

}  // namespace

NodeVector Node::get_users(bool check_is_used) const {
    NodeVector users;
    for (const auto& output : m_outputs) {
        for (const auto& [node, input] : output->consumers) {
            auto user = node->shared_from_this();
            const bool unused = check_is_used && !is_used(*user);
            if (!unused && std::find(users.begin(), users.end(), user) == users.end()) users.push_back(user);
        }
    }
    return users;
}

bool Node::has_same_type(const std::shared_ptr<const Node>& node) const {
    if (get_output_size() != node->get_output_size()) return false;
    for (size_t i = 0; i < get_output_size(); ++i)
        if (get_output_element_type(i) != node->get_output_element_type(i) ||
            get_output_partial_shape(i) != node->get_output_partial_shape(i))
            return false;
    return true;
}

RTMap& Node::get_rt_info() {
    return m_rt_info;
}
const RTMap& Node::get_rt_info() const {
    return m_rt_info;
}

void Node::validate_and_infer_elementwise_args() {
    element::Type type = element::dynamic;
    PartialShape shape = PartialShape::dynamic();
    const auto& broadcast = get_autob();
    for (size_t i = 0; i < get_input_size(); ++i) {
        NODE_VALIDATION_CHECK(this, element::Type::merge(type, type, get_input_element_type(i)),
                              "the inputs have different element types: input ", i, " is ", get_input_element_type(i),
                              ", the ones before are ", type, "; insert a Convert");
        if (i == 0) {
            shape = get_input_partial_shape(0);
        } else if (broadcast.m_type == op::AutoBroadcastType::NONE) {
            NODE_VALIDATION_CHECK(this, PartialShape::merge_into(shape, get_input_partial_shape(i)),
                                  "the input shapes differ and auto_broadcast is none: ", shape, " and ",
                                  get_input_partial_shape(i));
        } else {
            NODE_VALIDATION_CHECK(this,
                                  PartialShape::broadcast_merge_into(shape, get_input_partial_shape(i), broadcast),
                                  "the input shapes cannot be broadcast to each other: ", shape, " and ",
                                  get_input_partial_shape(i), " (auto_broadcast ", broadcast.m_type, ")");
        }
    }
    set_output_type(0, type, shape);
}

std::ostream& Node::write_description(std::ostream& out, uint32_t) const {
    out << get_type_name() << " " << get_friendly_name() << " (";
    const char* separator = "";
    for (const auto& input : m_inputs) {
        out << separator << input->source << ":" << input->source.get_element_type()
            << input->source.get_partial_shape();
        separator = ", ";
    }
    out << ") -> (";
    separator = "";
    for (const auto& output : m_outputs) {
        out << separator << output->tensor->get_element_type() << output->tensor->get_partial_shape();
        separator = ", ";
    }
    return out << ")";
}

std::ostream& operator<<(std::ostream& out, const Node& node) {
    return node.write_description(out);
}
std::ostream& operator<<(std::ostream& out, const Node* node) {
    return node ? node->write_description(out) : out << "null node";
}

void check_new_args_count(const Node* node, const OutputVector& arguments) {
    OPENVINO_ASSERT(arguments.size() == node->get_input_size(), "clone_with_new_inputs of ", node->get_type_name(),
                    " '", node->get_friendly_name(), "' expects ", node->get_input_size(), " inputs, found ",
                    arguments.size());
}

void check_new_args_count(const Node* node, const NodeVector& arguments) {
    check_new_args_count(node, as_output_vector(arguments));
}

NodeVector as_node_vector(const OutputVector& values) {
    NodeVector nodes;
    for (const auto& value : values)
        nodes.push_back(value.get_node_shared_ptr());
    return nodes;
}

OutputVector as_output_vector(const NodeVector& nodes) {
    OutputVector values;
    for (const auto& node : nodes) {
        OPENVINO_ASSERT(node, "an operation is given a null node as input");
        values.push_back(node);
    }
    return values;
}

void NodeValidationFailure::create(const char* file, int line, const char* check_string, const Node* node,
                                   const std::string& explanation) {
    std::ostringstream text;
    text << "While validating node '" << node << "' with friendly_name '" << node->get_friendly_name() << "':\n"
         << (explanation.empty() ? std::string("check failed") : explanation) << " (check '" << check_string << "' at "
         << file << ":" << line << ")";
    throw NodeValidationFailure(text.str());
}

NodeValidationFailure::NodeValidationFailure(const std::string& text) : AssertFailure(text) {}
NodeValidationFailure::~NodeValidationFailure() = default;

}  // namespace ov
