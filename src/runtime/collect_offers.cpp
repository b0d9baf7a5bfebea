#include <algorithm>
#include <map>
#include <sstream>

#include "ask_kernels.hpp"
#include "graph.hpp"
#include "threads.hpp"

namespace tenon {
namespace {

// Layouts of one configuration are left out beyond the first number, configurations beyond the second.
constexpr size_t enough_alternatives = 12;
constexpr size_t most_alternatives = 64;

std::string joined(const std::vector<RefusalRecord>& refusals) {
    std::string text;
    for (const auto& refusal : refusals)
        text += "\n  " + refusal.kernel + " (" + refusal.extension + "): " + refusal.reason;
    return text.empty() ? "\n  no kernel is registered for this type, and the operation has no evaluate" : text;
}

// Work below this time on one thread is not shared: waking and awaiting others costs some microseconds, and much more
// where other programs want their cores.
constexpr double least_shared_seconds = 20e-6;

bool is_small(const std::vector<Configuration>& configurations, size_t threads) {
    double fastest = least_shared_seconds;
    for (const auto& configuration : configurations) {
        if (!configuration.seconds) return false;
        fastest = std::min(fastest, *configuration.seconds * static_cast<double>(threads));
    }
    return fastest < least_shared_seconds;
}

std::string inputs_text(const ov::Node& node) {
    std::ostringstream text;
    const char* separator = " with inputs ";
    for (const auto& input : node.inputs()) {
        text << separator << input.get_element_type() << input.get_partial_shape();
        separator = ", ";
    }
    return text.str();
}

void take_offers(const Graph& graph, GraphNode& node, const Registry& registry, const std::string& device,
                 std::vector<Configuration>& configurations) {
    auto answer = ask_kernels(graph.describe_own(node, node.threads), registry, device, node.factory);
    OPENVINO_ASSERT(answer.taken.factory, "Unsupported operation of type: ", node.node->get_type_name(),
                    " name: ", node.node->get_friendly_name(), ". Device ", device, " has no kernel for it",
                    inputs_text(*node.node), ":", joined(answer.refusals),
                    "\nGive the operation an evaluate() with has_evaluate(), or add an extension with a kernel");
    configurations = std::move(answer.configurations);
    node.factory = answer.taken.factory;
    node.extension = answer.taken.extension;
    node.stand_in = std::move(answer.stand_in);
    node.refusals = std::move(answer.refusals);
    node.later = std::move(answer.later);
}

/// Layouts by rank that some kernel of the graph asks for, planar first.
class LayoutsInUse {
public:
    void note(const std::vector<Configuration>& configurations) {
        for (const auto& configuration : configurations)
            for (const auto* ports : {&configuration.inputs, &configuration.outputs})
                for (const auto& port : *ports)
                    if (port.layout.kind() == LayoutRule::Kind::exact) add(port.layout.layout());
    }
    std::vector<MemoryLayout> of_rank(size_t rank) const {
        std::vector<MemoryLayout> layouts{MemoryLayout::planar(rank)};
        const auto found = m_layouts.find(rank);
        if (found != m_layouts.end())
            for (const auto& layout : found->second)
                if (!layout.is_planar()) layouts.push_back(layout);
        return layouts;
    }

private:
    void add(const MemoryLayout& layout) {
        auto& known = m_layouts[layout.rank()];
        if (std::find(known.begin(), known.end(), layout) == known.end()) known.push_back(layout);
    }
    std::map<size_t, std::vector<MemoryLayout>> m_layouts;
};

size_t rank_of(const GraphValue& value) {
    return value.shape.rank().is_static() ? static_cast<size_t>(value.shape.rank().get_length()) : 0;
}

/// Resolves one configuration for one layout of everything that it leaves open.
Choice resolve(const Graph& graph, const GraphNode& node, const Configuration& configuration, size_t index,
               const MemoryLayout& open) {
    Choice choice;
    choice.index = index;
    choice.configuration = configuration;
    const auto free_layout = [&](ValueId id) {
        const size_t rank = rank_of(graph.values[id]);
        return rank == open.rank() ? open : MemoryLayout::planar(rank);
    };
    for (size_t i = 0; i < node.inputs.size(); ++i) {
        const auto& rule = configuration.inputs[i].layout;
        ChosenPort port{configuration.inputs[i].type, {}};
        if (rule.kind() == LayoutRule::Kind::exact) port.layout = rule.layout();
        if (rule.kind() == LayoutRule::Kind::any) port.layout = free_layout(node.inputs[i]);
        choice.inputs.push_back(std::move(port));
    }
    const auto same_as = [&](const LayoutRule& rule, ValueId id) {
        OPENVINO_ASSERT(rule.input() < choice.inputs.size(), "Kernel configuration '", configuration.name,
                        "' wants the layout of input ", rule.input(), " of ", choice.inputs.size(), " inputs");
        const auto& layout = choice.inputs[rule.input()].layout;
        const size_t rank = rank_of(graph.values[id]);
        return layout.rank() == rank ? layout : MemoryLayout::planar(rank);
    };
    for (size_t i = 0; i < node.inputs.size(); ++i)
        if (configuration.inputs[i].layout.kind() == LayoutRule::Kind::same_as_input)
            choice.inputs[i].layout = same_as(configuration.inputs[i].layout, node.inputs[i]);
    for (size_t i = 0; i < node.outputs.size(); ++i) {
        const auto& rule = configuration.outputs[i].layout;
        ChosenPort port{configuration.outputs[i].type, {}};
        if (rule.kind() == LayoutRule::Kind::exact) port.layout = rule.layout();
        if (rule.kind() == LayoutRule::Kind::any) port.layout = free_layout(node.outputs[i]);
        if (rule.kind() == LayoutRule::Kind::same_as_input) port.layout = same_as(rule, node.outputs[i]);
        choice.outputs.push_back(std::move(port));
    }
    return choice;
}

size_t open_rank(const Graph& graph, const GraphNode& node, const Configuration& configuration) {
    size_t rank = 0;
    for (size_t i = 0; i < node.inputs.size(); ++i)
        if (configuration.inputs[i].layout.kind() == LayoutRule::Kind::any)
            rank = std::max(rank, rank_of(graph.values[node.inputs[i]]));
    for (size_t i = 0; i < node.outputs.size(); ++i)
        if (configuration.outputs[i].layout.kind() == LayoutRule::Kind::any)
            rank = std::max(rank, rank_of(graph.values[node.outputs[i]]));
    return rank;
}

void add_alternatives(const Graph& graph, GraphNode& node, const std::vector<Configuration>& configurations,
                      const LayoutsInUse& layouts) {
    node.alternatives.clear();
    for (size_t i = 0; i < configurations.size() && node.alternatives.size() < most_alternatives; ++i) {
        const size_t rank = open_rank(graph, node, configurations[i]);
        const size_t before = node.alternatives.size();
        for (const auto& layout : rank ? layouts.of_rank(rank) : std::vector<MemoryLayout>{MemoryLayout()}) {
            if (node.alternatives.size() > before && node.alternatives.size() >= enough_alternatives) break;
            node.alternatives.push_back(
                {resolve(graph, node, configurations[i], i, layout), configurations[i].seconds.value_or(0)});
        }
    }
}

}  // namespace

void collect_offers(Graph& graph, const Registry& registry, const std::string& device, size_t threads) {
    std::vector<std::vector<Configuration>> configurations(graph.nodes.size());
    LayoutsInUse layouts;
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        auto& node = graph.nodes[i];
        node.threads = threads;
        take_offers(graph, node, registry, device, configurations[i]);
        if (threads > 1 && is_small(configurations[i], threads)) {
            node.threads = 1;
            const ThreadTeam alone(node.threads);
            take_offers(graph, node, registry, device, configurations[i]);
        }
        layouts.note(configurations[i]);
    }
    for (size_t i = 0; i < graph.nodes.size(); ++i)
        add_alternatives(graph, graph.nodes[i], configurations[i], layouts);
}

ChosenPort port_of(const Graph& graph, ValueId id) {
    const auto& value = graph.values[id];
    if (value.producer < 0) {
        const auto& type = value.border_type.is_dynamic() ? value.type : value.border_type;
        return {type, MemoryLayout::planar(rank_of(value))};
    }
    return graph.nodes[static_cast<size_t>(value.producer)].choice().outputs[value.port];
}

}  // namespace tenon
