#include "openvino/core/graph_util.hpp"

#include <algorithm>

#include "openvino/core/rt_info.hpp"
#include "openvino/op/util/variable_extension.hpp"

namespace ov {

void replace_node(const std::shared_ptr<Node>& target, const OutputVector& replacements) {
    OPENVINO_ASSERT(target->get_output_size() == replacements.size(), "node '", target->get_friendly_name(), "' has ",
                    target->get_output_size(), " outputs, it cannot be replaced by ", replacements.size(), " values");
    OPENVINO_ASSERT(!is_type<op::v0::Result>(target), "Result '", target->get_friendly_name(),
                    "' cannot be replaced; remove it from the model and add another one");
    for (size_t i = 0; i < replacements.size(); ++i)
        if (target.get() != replacements[i].get_node()) target->output(i).replace(replacements[i]);
    for (const auto& replacement : replacements)
        if (replacement.get_node() != target.get()) {
            replacement.get_node()->add_node_control_dependencies(target);
            break;
        }
    if (!replacements.empty() && replacements[0].get_node() != target.get())
        target->transfer_control_dependents(replacements[0].get_node_shared_ptr());
    target->clear_control_dependencies();
}

void replace_node(const std::shared_ptr<Node>& target, const std::shared_ptr<Node>& replacement) {
    replace_node(target, replacement->outputs());
}

void replace_node(const std::shared_ptr<Node>& target, const std::shared_ptr<Node>& replacement,
                  const std::vector<int64_t>& output_order) {
    OutputVector replacements;
    for (const int64_t index : output_order)
        replacements.push_back(replacement->output(static_cast<size_t>(index)));
    replace_node(target, replacements);
}

void replace_nodes(
    const std::shared_ptr<Model>& model,
    const std::unordered_map<std::shared_ptr<op::v0::Parameter>, std::shared_ptr<op::v0::Parameter>>& parameters,
    const std::unordered_map<std::shared_ptr<Node>, std::shared_ptr<Node>>& bodies) {
    for (const auto& [old, replacement] : parameters)
        model->replace_parameter(static_cast<size_t>(model->get_parameter_index(old)), replacement);
    for (const auto& [old, replacement] : bodies)
        replace_node(old, replacement);
}

bool replace_output_update_name(Output<Node> target, const Output<Node>& replacement) {
    Node* old = target.get_node();
    Node* producer = replacement.get_node();
    const auto feeds_result = [](const Output<Node>& port) {
        const auto targets = port.get_target_inputs();
        return std::any_of(targets.begin(), targets.end(),
                           [](const Input<Node>& input) { return is_type<op::v0::Result>(input.get_node()); });
    };
    if (feeds_result(target)) {
        // A Result reports its producer's name, so the name must move to a node that nothing else is known by.
        if (is_type<op::v0::Parameter>(producer) || feeds_result(replacement)) return false;
        if (producer->get_output_size() == 1 && old->get_output_size() == 1)
            producer->set_friendly_name(old->get_friendly_name());
        else
            return false;
    }
    target.replace(replacement);
    copy_runtime_info({replacement.get_node_shared_ptr(), target.get_node_shared_ptr()},
                      replacement.get_node_shared_ptr());
    return true;
}

bool replace_node_update_name(const std::shared_ptr<Node>& target, const std::shared_ptr<Node>& replacement) {
    const bool is_parameter = is_type<op::v0::Parameter>(replacement);
    for (const auto& user : is_parameter ? target->get_users() : NodeVector())
        if (is_type<op::v0::Result>(user)) return false;
    replacement->set_friendly_name(target->get_friendly_name());
    copy_runtime_info(target, replacement);
    replace_node(target, replacement);
    return true;
}

std::vector<std::shared_ptr<Node>> topological_order(const std::vector<Node*>& roots) {
    struct Visit {
        Node* node;
        size_t next;
    };
    enum class Mark : char { open, done };
    std::unordered_map<Node*, Mark> marks;
    std::vector<std::shared_ptr<Node>> order;
    std::vector<Visit> stack;
    const auto enter = [&](Node* node) {
        const auto [entry, added] = marks.emplace(node, Mark::open);
        if (added) {
            stack.push_back({node, 0});
        } else {
            OPENVINO_ASSERT(entry->second == Mark::done, "the graph has a cycle through node '",
                            node->get_friendly_name(), "' of type ", node->get_type_name());
        }
    };
    for (Node* root : roots) {
        if (marks.count(root)) continue;
        enter(root);
        while (!stack.empty()) {
            auto& top = stack.back();
            const auto& control = top.node->get_control_dependencies();
            const size_t inputs = top.node->get_input_size();
            if (top.next < control.size()) {
                enter(control[top.next++].get());
            } else if (top.next < control.size() + inputs) {
                Node* source = top.node->get_input_node_ptr(top.next - control.size());
                OPENVINO_ASSERT(source, "input ", top.next - control.size(), " of node '",
                                top.node->get_friendly_name(), "' of type ", top.node->get_type_name(),
                                " is not connected; give it a source with set_argument");
                ++top.next;
                enter(source);
            } else {
                marks[top.node] = Mark::done;
                order.push_back(top.node->shared_from_this());
                stack.pop_back();
            }
        }
    }
    return order;
}

std::vector<std::shared_ptr<Node>> clone_nodes(const std::vector<std::shared_ptr<Node>>& nodes,
                                               std::unordered_map<Node*, std::shared_ptr<Node>>& node_map) {
    std::vector<Node*> roots;
    for (const auto& node : nodes)
        roots.push_back(node.get());
    for (const auto& node : topological_order(roots)) {
        if (node_map.count(node.get())) continue;
        OutputVector inputs;
        for (const auto& input : node->input_values())
            inputs.push_back(input.for_node(node_map.at(input.get_node())));
        NodeVector dependencies;
        for (const auto& dependency : node->get_control_dependencies())
            dependencies.push_back(node_map.at(dependency.get()));
        auto clone = node->copy_with_new_inputs(inputs, dependencies);
        clone->set_friendly_name(node->get_friendly_name());
        clone->get_rt_info() = node->get_rt_info();
        for (size_t i = 0; i < node->get_output_size() && i < clone->get_output_size(); ++i)
            clone->output(i).get_rt_info() = node->output(i).get_rt_info();
        for (size_t i = 0; i < node->get_input_size() && i < clone->get_input_size(); ++i)
            clone->input(i).get_rt_info() = node->input(i).get_rt_info();
        node_map[node.get()] = std::move(clone);
    }
    std::vector<std::shared_ptr<Node>> clones;
    for (const auto& node : nodes)
        clones.push_back(node_map.at(node.get()));
    return clones;
}

namespace {

template <typename T>
std::vector<std::shared_ptr<T>> mapped(const std::vector<std::shared_ptr<T>>& nodes,
                                       const std::unordered_map<Node*, std::shared_ptr<Node>>& node_map) {
    std::vector<std::shared_ptr<T>> clones;
    for (const auto& node : nodes)
        clones.push_back(as_type_ptr<T>(node_map.at(node.get())));
    return clones;
}

op::util::VariableVector clone_variables(const Model& model,
                                         const std::unordered_map<Node*, std::shared_ptr<Node>>& map) {
    std::unordered_map<op::util::Variable*, op::util::Variable::Ptr> clones;
    op::util::VariableVector variables;
    for (const auto& variable : model.get_variables()) {
        variables.push_back(std::make_shared<op::util::Variable>(variable->get_info()));
        clones[variable.get()] = variables.back();
    }
    for (const auto& [original, clone] : map) {
        auto* user = dynamic_cast<op::util::VariableExtension*>(clone.get());
        if (!user || !user->get_variable()) continue;
        const auto found = clones.find(user->get_variable().get());
        if (found != clones.end()) user->set_variable(found->second);
    }
    return variables;
}

}  // namespace

std::shared_ptr<Model> clone_ov_model(const Model& model, std::unordered_map<Node*, std::shared_ptr<Node>>& node_map) {
    clone_nodes(model.get_ordered_ops(), node_map);
    auto variables = clone_variables(model, node_map);
    auto clone =
        std::make_shared<Model>(mapped(model.get_results(), node_map), mapped(model.get_sinks(), node_map),
                                mapped(model.get_parameters(), node_map), variables, model.get_friendly_name());
    clone->get_rt_info() = model.get_rt_info();
    return clone;
}

void traverse_nodes(const std::shared_ptr<const Model>& model,
                    const std::function<void(const std::shared_ptr<Node>&)>& visit) {
    for (const auto& node : model->get_ordered_ops())
        visit(node);
}

}  // namespace ov
