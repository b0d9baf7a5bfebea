#include <algorithm>

#include "ask_kernels.hpp"
#include "extension/guard.hpp"
#include "graph.hpp"

namespace tenon {
namespace {

/// Somebody brought a kernel of their own for this element-wise node: it must run, not the known function.
bool is_overridden(const Graph& graph, const GraphNode& node, const Registry& registry, const std::string& device,
                   size_t threads) {
    const auto candidates = registry.kernels(device, *node.node);
    if (std::all_of(candidates.begin(), candidates.end(),
                    [](const auto& candidate) { return candidate.extension->built_in; }))
        return false;
    const auto taken = ask_kernels(graph.describe_own(node, threads), registry, device).taken;
    return taken.extension && !taken.extension->built_in;
}

class TailAttacher {
public:
    TailAttacher(Graph& graph, const Registry& registry, const std::string& device, size_t threads)
        : m_graph(graph), m_registry(registry), m_device(device), m_threads(threads), m_uses(graph.count_uses()) {}

    void run() {
        std::vector<bool> absorbed(m_graph.nodes.size(), false);
        for (size_t i = 0; i < m_graph.nodes.size(); ++i)
            absorbed[i] = absorb(i);
        remove(absorbed);
    }

private:
    struct Fusion {
        size_t producer;
        /// Which input of the element-wise node is the value that flows.
        size_t input;
    };

    bool absorb(size_t index) {
        auto& node = m_graph.nodes[index];
        if (node.outputs.size() != 1) return false;
        const auto& step = node.elementwise;
        if (!step) return false;
        const bool binary = step->kind == TailStep::Kind::binary;
        if (binary ? node.inputs.size() != 2 : !all_constant_but_first(node)) return false;
        if (is_overridden(m_graph, node, m_registry, m_device, m_threads)) return false;
        std::vector<Fusion> options;
        for (size_t input = 0; input < (binary ? 2U : 1U); ++input)
            if (const int producer = fusible_producer(node, input); producer >= 0)
                options.push_back({static_cast<size_t>(producer), input});
        // The later producer: the other operand is then ready before the fused node runs.
        std::sort(options.begin(), options.end(),
                  [](const Fusion& a, const Fusion& b) { return a.producer > b.producer; });
        return !options.empty() && fuse(index, options.front(), *step);
    }

    // Constant inputs of a function of one value are its parameters.
    bool all_constant_but_first(const GraphNode& node) const {
        return !node.inputs.empty() && std::all_of(node.inputs.begin() + 1, node.inputs.end(), [&](ValueId id) {
            return static_cast<bool>(m_graph.values[id].constant);
        });
    }

    int fusible_producer(const GraphNode& node, size_t input) const {
        const auto& value = m_graph.values[node.inputs[input]];
        const auto& result = m_graph.values[node.outputs[0]];
        if (value.producer < 0 || m_uses[node.inputs[input]] != 1) return -1;
        if (value.shape.is_dynamic() || value.shape != result.shape || value.type != result.type) return -1;
        return m_graph.nodes[static_cast<size_t>(value.producer)].outputs.size() == 1 ? value.producer : -1;
    }

    bool fuse(size_t index, const Fusion& fusion, TailStep step) {
        auto& node = m_graph.nodes[index];
        auto& producer = m_graph.nodes[fusion.producer];
        GraphNode trial = producer;
        if (step.kind == TailStep::Kind::binary) {
            const ValueId operand = node.inputs[1 - fusion.input];
            const auto& other = m_graph.values[operand];
            // An operand that is made after the producer would have to wait for itself.
            if (other.producer >= static_cast<int>(fusion.producer)) return false;
            step.value_is_right = fusion.input == 1;
            step.operand = producer.inputs.size();
            trial.inputs.push_back(operand);
        }
        if (!producer.factory) {
            auto answer = ask_kernels(m_graph.describe_own(producer, m_threads), m_registry, m_device);
            if (!answer.taken.factory) return false;
            producer.factory = answer.taken.factory;
            producer.extension = answer.taken.extension;
            producer.stand_in = answer.stand_in;
        }
        trial.factory = producer.factory;
        trial.extension = producer.extension;
        trial.stand_in = producer.stand_in;
        if (!accepts(trial, step)) return false;
        trial.tail.push_back(std::move(step));
        trial.fused.push_back(node.node);
        trial.outputs = node.outputs;
        m_graph.values[node.outputs[0]].producer = static_cast<int>(fusion.producer);
        m_graph.values[node.outputs[0]].port = 0;
        producer = std::move(trial);
        return true;
    }

    bool accepts(const GraphNode& producer, const TailStep& step) const {
        auto description = m_graph.describe(producer, m_threads);
        return call_guarded(
            "extension '" + producer.extension->name + "', kernel " + producer.factory->name() + ", node '" +
                producer.node->get_friendly_name() + "'",
            [&] {
                if (!producer.factory->accepts(description, step)) return false;
                // Built-in kernels keep their word; others are asked, since fused nodes cannot be
                // parted again.
                if (producer.extension->built_in) return true;
                description.tail.push_back(step);
                return std::holds_alternative<std::vector<Configuration>>(producer.factory->offer(description));
            });
    }

    void remove(const std::vector<bool>& absorbed) {
        std::vector<int> position(m_graph.nodes.size(), -1);
        std::vector<GraphNode> kept;
        for (size_t i = 0; i < m_graph.nodes.size(); ++i) {
            if (absorbed[i]) continue;
            position[i] = static_cast<int>(kept.size());
            kept.push_back(std::move(m_graph.nodes[i]));
        }
        m_graph.nodes = std::move(kept);
        for (auto& value : m_graph.values)
            if (value.producer >= 0) value.producer = position[static_cast<size_t>(value.producer)];
    }

    Graph& m_graph;
    const Registry& m_registry;
    const std::string& m_device;
    const size_t m_threads;
    const std::vector<size_t> m_uses;
};

}  // namespace

void attach_tails(Graph& graph, const Registry& registry, const std::string& device, size_t threads) {
    TailAttacher(graph, registry, device, threads).run();
}

}  // namespace tenon
