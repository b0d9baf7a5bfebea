#include <unordered_map>
#include <unordered_set>

#include "graph.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/result.hpp"

namespace tenon {
namespace {

bool is_static(const ov::Node& node) {
    for (const auto& output : node.outputs())
        if (output.get_partial_shape().is_dynamic()) return false;
    return true;
}

/// Splits a model's nodes into those that can be planned now and those that wait for data.
class Cut {
public:
    explicit Cut(const std::vector<std::shared_ptr<ov::Node>>& nodes) {
        for (const auto& node : nodes)
            if (waits(*node)) m_later.insert(node.get());
    }
    bool is_later(const ov::Node* node) const { return m_later.count(node) != 0; }
    bool is_empty() const { return m_later.empty(); }

private:
    bool waits(const ov::Node& node) const {
        if (ov::is_type<ov::op::v0::Parameter>(&node) || ov::is_type<ov::op::v0::Constant>(&node)) return false;
        for (const auto& input : node.input_values())
            if (is_later(input.get_node()) || !is_static(*input.get_node())) return true;
        for (const auto& dependency : node.get_control_dependencies())
            if (is_later(dependency.get())) return true;
        return false;
    }
    std::unordered_set<const ov::Node*> m_later;
};

class GraphBuilder {
public:
    explicit GraphBuilder(const ov::Model& model) : m_model(model), m_nodes(model.get_ordered_ops()), m_cut(m_nodes) {}

    Graph build() {
        for (const auto& parameter : m_model.get_parameters())
            m_graph.inputs.push_back(add_value(parameter->output(0)));
        for (const auto& node : m_nodes)
            add(node);
        for (const auto& result : m_model.get_results())
            m_graph.outputs.push_back(m_cut.is_later(result.get()) ? no_value : id_of(result->input_value(0)));
        if (!m_cut.is_empty()) add_rest();
        return std::move(m_graph);
    }

private:
    ValueId add_value(const ov::Output<ov::Node>& port) {
        GraphValue value;
        value.type = port.get_element_type();
        value.shape = port.get_partial_shape();
        m_ids[port] = static_cast<ValueId>(m_graph.values.size());
        m_graph.values.push_back(std::move(value));
        return static_cast<ValueId>(m_graph.values.size() - 1);
    }

    ValueId id_of(const ov::Output<ov::Node>& port) const { return m_ids.at(port); }

    void add(const std::shared_ptr<ov::Node>& node) {
        if (m_cut.is_later(node.get()) || ov::is_type<ov::op::v0::Parameter>(node) ||
            ov::is_type<ov::op::v0::Result>(node))
            return;
        if (const auto constant = ov::as_type_ptr<ov::op::v0::Constant>(node)) {
            m_graph.values[add_value(node->output(0))].constant = constant->get_tensor_view();
            return;
        }
        GraphNode added;
        added.node = node;
        for (const auto& input : node->input_values())
            added.inputs.push_back(id_of(input));
        for (const auto& output : node->outputs()) {
            const auto id = add_value(output);
            m_graph.values[id].producer = static_cast<int>(m_graph.nodes.size());
            m_graph.values[id].port = output.get_index();
            added.outputs.push_back(id);
        }
        m_graph.nodes.push_back(std::move(added));
    }

    // The rest is cloned onto parameters of the carried values' types; their shapes are set when they are known.
    void add_rest() {
        std::unordered_map<ov::Output<ov::Node>, std::shared_ptr<ov::op::v0::Parameter>> carried;
        std::unordered_map<ov::Node*, std::shared_ptr<ov::Node>> clones;
        ov::ParameterVector parameters;
        ov::ResultVector results;
        ov::SinkVector sinks;
        const auto source_of = [&](const ov::Output<ov::Node>& port) -> ov::Output<ov::Node> {
            if (m_cut.is_later(port.get_node())) return port.for_node(clones.at(port.get_node()));
            if (ov::is_type<ov::op::v0::Constant>(port.get_node())) return port;
            auto& parameter = carried[port];
            if (!parameter) {
                parameter = std::make_shared<ov::op::v0::Parameter>(port.get_element_type(), port.get_partial_shape());
                parameter->set_friendly_name(port.get_node()->get_friendly_name() + ":" +
                                             std::to_string(port.get_index()));
                parameters.push_back(parameter);
                m_graph.carried.push_back(id_of(port));
            }
            return parameter;
        };
        for (const auto& node : m_nodes) {
            if (!m_cut.is_later(node.get())) continue;
            ov::OutputVector inputs;
            for (const auto& input : node->input_values())
                inputs.push_back(source_of(input));
            auto clone = node->copy_with_new_inputs(inputs, {});
            clone->set_friendly_name(node->get_friendly_name());
            clone->get_rt_info() = node->get_rt_info();
            for (const auto& dependency : node->get_control_dependencies())
                if (m_cut.is_later(dependency.get())) clone->add_control_dependency(clones.at(dependency.get()));
            if (auto sink = ov::as_type_ptr<ov::op::Sink>(clone)) sinks.push_back(sink);
            clones[node.get()] = std::move(clone);
        }
        for (const auto& result : m_model.get_results())
            if (m_cut.is_later(result.get()))
                results.push_back(ov::as_type_ptr<ov::op::v0::Result>(clones.at(result.get())));
        m_graph.rest = std::make_shared<ov::Model>(results, sinks, parameters, m_model.get_variables(),
                                                   m_model.get_friendly_name());
    }

    const ov::Model& m_model;
    const std::vector<std::shared_ptr<ov::Node>> m_nodes;
    const Cut m_cut;
    Graph m_graph;
    std::unordered_map<ov::Output<ov::Node>, ValueId> m_ids;
};

}  // namespace

Graph build_graph(const ov::Model& model) {
    return GraphBuilder(model).build();
}

NodeDescription Graph::describe(const GraphNode& node, size_t threads) const {
    auto description = describe_own(node, threads);
    if (!node.stand_in) return description;
    description.node = node.stand_in->node.get();
    description.elementwise = node.stand_in->elementwise;
    return description;
}

NodeDescription Graph::describe_own(const GraphNode& node, size_t threads) const {
    NodeDescription description;
    description.node = node.node.get();
    const auto describe_value = [&](ValueId id) {
        return ValueDescription{values[id].type, values[id].shape, values[id].constant};
    };
    for (const ValueId id : node.inputs)
        description.inputs.push_back(describe_value(id));
    for (const ValueId id : node.outputs)
        description.outputs.push_back(describe_value(id));
    description.elementwise = node.elementwise;
    description.tail = node.tail;
    description.threads = threads;
    return description;
}

std::vector<size_t> Graph::count_uses() const {
    std::vector<size_t> uses(values.size(), 0);
    for (const auto& node : nodes)
        for (const ValueId id : node.inputs)
            ++uses[id];
    for (const ValueId id : outputs)
        if (id != no_value) ++uses[id];
    for (const ValueId id : carried)
        ++uses[id];
    return uses;
}

}  // namespace tenon
