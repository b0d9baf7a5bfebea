#pragma once

#include <functional>
#include <map>
#include <utility>
#include <vector>

#include "ngraph/node.hpp"
#include "openvino/core/graph_util.hpp"

namespace ngraph {

/// An output by the address of its node, which it does not keep alive.
struct RawNodeOutput {
    RawNodeOutput(Node* of_node, size_t of_index) : node(of_node), index(of_index) {}
    RawNodeOutput(const Output<Node>& value)  // NOLINT(google-explicit-constructor)
        : node(value.get_node()), index(value.get_index()) {}
    bool operator<(const RawNodeOutput& other) const {
        return node != other.node ? std::less<Node*>()(node, other.node) : index < other.index;
    }
    bool operator==(const RawNodeOutput& other) const { return node == other.node && index == other.index; }

    Node* node;
    size_t index;
};

/// Computes a value of type V for every output that another one depends on, by a function per type of node.
template <typename V>
class Evaluator {
public:
    /// Values of a node's outputs from the values of its inputs.
    using op_handler = std::function<std::vector<V>(Node* node, std::vector<V>& inputs)>;
    using op_handler_map = std::map<NodeTypeInfo, op_handler>;
    using value_map = std::map<RawNodeOutput, V>;

    /// `values` holds what is known, and is filled with what is computed; both outlive the evaluator.
    Evaluator(const op_handler_map& handlers, value_map& values) : m_handlers(handlers), m_values(values) {}

    void set_default_handler(op_handler handler) { m_default = std::move(handler); }
    /// Takes the place of the functions by type.
    void set_universal_handler(op_handler handler) { m_universal = std::move(handler); }

    /// Throws ov::Exception for a node of a type without a function.
    V evaluate(const Output<Node>& value) {
        for (const auto& node : ov::topological_order({value.get_node()})) {
            if (node->get_output_size() > 0 && m_values.count({node.get(), 0})) continue;
            std::vector<V> inputs;
            for (const auto& input : node->input_values())
                inputs.push_back(m_values.at(input));
            std::vector<V> outputs = handler_for(*node)(node.get(), inputs);
            for (size_t i = 0; i < outputs.size(); ++i)
                m_values.insert_or_assign(RawNodeOutput(node.get(), i), outputs[i]);
        }
        return m_values.at(value);
    }

private:
    const op_handler& handler_for(const Node& node) const {
        if (m_universal) return m_universal;
        const auto found = m_handlers.find(node.get_type_info());
        if (found != m_handlers.end()) return found->second;
        NODE_VALIDATION_CHECK(&node, m_default, "the evaluator has no function for this type; set a default handler");
        return m_default;
    }

    op_handler_map m_handlers;
    op_handler m_default;
    op_handler m_universal;
    value_map& m_values;
};

}  // namespace ngraph
