#include <algorithm>
#include <cstdint>
#include <map>

#include "assignment.hpp"
#include "graph.hpp"

namespace tenon {
namespace {

// A value with more combinations of its users' alternatives than this is priced use by use.
constexpr size_t largest_table = 1U << 14;
constexpr size_t most_forms = 32;

/// The objective of the choice: kernel times, and the time of the reorders that the plan will hold. Users of a value
/// that want it in the same form share one reorder.
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
        for (const auto& [id, uses] : uses_of_values())
            add_value(problem, id, uses);
        for (const ValueId id : m_graph.outputs)
            if (id != no_value) add_border(problem, id);
        return problem;
    }

private:
    /// An input of a node, or, with `carried`, what is planned later, which reads planar.
    struct Use {
        size_t node;
        size_t input;
    };
    static constexpr size_t carried = SIZE_MAX;

    std::map<ValueId, std::vector<Use>> uses_of_values() const {
        std::map<ValueId, std::vector<Use>> uses;
        for (size_t node = 0; node < m_graph.nodes.size(); ++node)
            for (size_t input = 0; input < m_graph.nodes[node].inputs.size(); ++input)
                uses[m_graph.nodes[node].inputs[input]].push_back({node, input});
        for (const ValueId id : m_graph.carried)
            uses[id].push_back({carried, 0});
        return uses;
    }

    double reorder(const ChosenPort& from, const ChosenPort& to, const ov::PartialShape& shape) const {
        if (shape.is_dynamic()) return from.type == to.type && from.layout == to.layout ? 0 : 1e-6;
        const auto logical = shape.to_shape();
        if (from.type == to.type && from.layout.same_memory(to.layout, logical)) return 0;
        return m_device.reorder_seconds(from, to, logical);
    }

    static ChosenPort planar(const GraphValue& value, const ov::element::Type& type) {
        const size_t rank = value.shape.rank().is_static() ? static_cast<size_t>(value.shape.rank().get_length()) : 0;
        return {type, MemoryLayout::planar(rank)};
    }

    size_t alternatives_of(size_t node) const { return m_graph.nodes[node].alternatives.size(); }

    /// The forms in which the value may be made: one per alternative of its producer, or that of the plan's input.
    std::vector<ChosenPort> sources(const GraphValue& value) const {
        if (value.producer < 0) return {planar(value, value.border_type.is_dynamic() ? value.type : value.border_type)};
        std::vector<ChosenPort> forms;
        for (const auto& alternative : m_graph.nodes[static_cast<size_t>(value.producer)].alternatives)
            forms.push_back(alternative.choice.outputs[value.port]);
        return forms;
    }

    /// The forms that each alternative of a use wants, as indices into `forms`, which grows; -1 where it reads nothing.
    std::vector<int> wanted(const GraphValue& value, const Use& use, std::vector<ChosenPort>& forms) const {
        const auto index_of = [&](const ChosenPort& port) {
            const auto found = std::find_if(forms.begin(), forms.end(), [&](const ChosenPort& known) {
                return known.type == port.type && known.layout == port.layout;
            });
            if (found != forms.end()) return static_cast<int>(found - forms.begin());
            forms.push_back(port);
            return static_cast<int>(forms.size() - 1);
        };
        if (use.node == carried) return {index_of(planar(value, value.type))};
        std::vector<int> indices;
        for (const auto& alternative : m_graph.nodes[use.node].alternatives)
            indices.push_back(alternative.choice.configuration.inputs[use.input].layout.kind() ==
                                      LayoutRule::Kind::absorbed
                                  ? -1
                                  : index_of(alternative.choice.inputs[use.input]));
        return indices;
    }

    void add_value(AssignmentProblem& problem, ValueId id, const std::vector<Use>& uses) const {
        const auto& value = m_graph.values[id];
        // A constant is converted when the plan is made, whatever the layout.
        if (value.constant) return;
        size_t combinations = sources(value).size();
        for (size_t i = 0; i < uses.size() && combinations <= largest_table; ++i)
            if (uses[i].node != carried && (i == 0 || uses[i].node != uses[i - 1].node))
                combinations *= alternatives_of(uses[i].node);
        if (combinations <= largest_table && add_uses(problem, value, uses)) return;
        for (const auto& use : uses)
            add_uses(problem, value, {use});
    }

    /// The table over the producer and the users; false where they want too many forms.
    bool add_uses(AssignmentProblem& problem, const GraphValue& value, const std::vector<Use>& uses) const {
        const auto from = sources(value);
        std::vector<ChosenPort> forms;
        std::vector<std::vector<int>> wants;
        AssignmentProblem::Table table;
        if (value.producer >= 0) table.variables.push_back(static_cast<size_t>(value.producer));
        std::vector<size_t> place_of_use;
        for (const auto& use : uses) {
            wants.push_back(wanted(value, use, forms));
            auto found = std::find(table.variables.begin(), table.variables.end(), use.node);
            if (use.node != carried && found == table.variables.end()) found = table.variables.insert(found, use.node);
            place_of_use.push_back(static_cast<size_t>(found - table.variables.begin()));
        }
        if (forms.size() > most_forms) return false;
        if (table.variables.empty()) return true;
        std::vector<std::vector<double>> cost(from.size());
        for (size_t source = 0; source < from.size(); ++source)
            for (const auto& form : forms)
                cost[source].push_back(reorder(from[source], form, value.shape));
        std::vector<size_t> values(table.variables.size(), 0);
        do {
            uint32_t needed = 0;
            for (size_t use = 0; use < uses.size(); ++use) {
                const int form = uses[use].node == carried ? wants[use][0] : wants[use][values[place_of_use[use]]];
                if (form >= 0) needed |= 1U << static_cast<unsigned>(form);
            }
            double sum = 0;
            for (size_t form = 0; form < forms.size(); ++form)
                if (needed >> form & 1U) sum += cost[value.producer < 0 ? 0 : values[0]][form];
            table.cost.push_back(sum);
        } while (step(table.variables, values));
        problem.tables.push_back(std::move(table));
        return true;
    }

    bool step(const std::vector<size_t>& variables, std::vector<size_t>& values) const {
        for (size_t i = variables.size(); i-- > 0;) {
            if (++values[i] < alternatives_of(variables[i])) return true;
            values[i] = 0;
        }
        return false;
    }

    // Results are planar in the model's own type, each with a reorder of its own.
    void add_border(AssignmentProblem& problem, ValueId id) const {
        const auto& value = m_graph.values[id];
        if (value.producer < 0) return;
        const auto producer = static_cast<size_t>(value.producer);
        const auto& alternatives = m_graph.nodes[producer].alternatives;
        for (size_t a = 0; a < alternatives.size(); ++a)
            problem.single[producer][a] +=
                reorder(alternatives[a].choice.outputs[value.port], planar(value, value.type), value.shape);
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
