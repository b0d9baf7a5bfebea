#include <algorithm>

#include "assignment.hpp"
#include "graph.hpp"

namespace tenon {
namespace {

/// The objective of the choice: kernel times, and the time of a reorder on every edge whose ends differ.
class LayoutObjective {
public:
    LayoutObjective(const Graph& graph, const Device& device) : m_graph(graph), m_device(device) {}

    AssignmentProblem problem() const {
        AssignmentProblem problem;
        for (const auto& node : m_graph.nodes) {
            std::vector<double> costs;
            for (const auto& alternative : node.alternatives)
                costs.push_back(alternative.seconds);
            problem.single.push_back(std::move(costs));
        }
        for (size_t consumer = 0; consumer < m_graph.nodes.size(); ++consumer)
            for (size_t input = 0; input < m_graph.nodes[consumer].inputs.size(); ++input)
                add_edge(problem, consumer, input);
        for (const auto* ids : {&m_graph.outputs, &m_graph.carried})
            for (const ValueId id : *ids)
                if (id != no_value) add_border(problem, id);
        return problem;
    }

private:
    double reorder(const ChosenPort& from, const ChosenPort& to, const ov::PartialShape& shape) const {
        if (shape.is_dynamic()) return from.type == to.type && from.layout == to.layout ? 0 : 1e-6;
        const auto logical = shape.to_shape();
        if (from.type == to.type && from.layout.same_memory(to.layout, logical)) return 0;
        return m_device.reorder_seconds(from, to, logical);
    }

    ChosenPort planar(const GraphValue& value) const {
        const size_t rank = value.shape.rank().is_static() ? static_cast<size_t>(value.shape.rank().get_length()) : 0;
        return {value.type, MemoryLayout::planar(rank)};
    }

    static bool is_absorbed(const Alternative& alternative, size_t input) {
        return alternative.choice.configuration.inputs[input].layout.kind() == LayoutRule::Kind::absorbed;
    }

    void add_edge(AssignmentProblem& problem, size_t consumer, size_t input) const {
        const auto& node = m_graph.nodes[consumer];
        const auto& value = m_graph.values[node.inputs[input]];
        // A constant is converted when the plan is made, whatever the layout.
        if (value.constant) return;
        if (value.producer < 0) {
            const auto from = planar(value);
            for (size_t a = 0; a < node.alternatives.size(); ++a)
                if (!is_absorbed(node.alternatives[a], input))
                    problem.single[consumer][a] +=
                        reorder(from, node.alternatives[a].choice.inputs[input], value.shape);
            return;
        }
        const auto producer = static_cast<size_t>(value.producer);
        const auto& source = m_graph.nodes[producer];
        AssignmentProblem::Pair pair{producer, consumer, {}};
        for (const auto& from : source.alternatives)
            for (const auto& to : node.alternatives)
                pair.cost.push_back(is_absorbed(to, input) ? 0
                                                           : reorder(from.choice.outputs[value.port],
                                                                     to.choice.inputs[input], value.shape));
        problem.pairs.push_back(std::move(pair));
    }

    // Results and values that leave the plan are planar in the model's own type.
    void add_border(AssignmentProblem& problem, ValueId id) const {
        const auto& value = m_graph.values[id];
        if (value.producer < 0) return;
        const auto producer = static_cast<size_t>(value.producer);
        const auto& alternatives = m_graph.nodes[producer].alternatives;
        for (size_t a = 0; a < alternatives.size(); ++a)
            problem.single[producer][a] +=
                reorder(alternatives[a].choice.outputs[value.port], planar(value), value.shape);
    }

    const Graph& m_graph;
    const Device& m_device;
};

}  // namespace

void choose_layouts(Graph& graph, const Device& device) {
    const auto values = solve_assignment(LayoutObjective(graph, device).problem());
    for (size_t i = 0; i < graph.nodes.size(); ++i)
        graph.nodes[i].chosen = values[i];
}

}  // namespace tenon
