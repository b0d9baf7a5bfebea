#include <gtest/gtest.h>

#include <limits>
#include <map>
#include <random>
#include <set>

#include "compiled_model_impl.hpp"
#include "extension/registry.hpp"
#include "openvino/op/op.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/result.hpp"

namespace choose_layouts_test {

constexpr size_t graph_count = 200, most_nodes = 8, most_combinations = 60000;

std::vector<tenon::MemoryLayout> all_layouts() {
    return {tenon::MemoryLayout::planar(4), tenon::MemoryLayout::channels_last(4),
            tenon::MemoryLayout::channels_blocked(4, 8)};
}

/// What a random node may be run with: a layout per port, as an index into `all_layouts`, or one for all of them that
/// is open.
struct Way {
    bool open = false;
    std::vector<size_t> inputs, outputs;
    double seconds = 0;
};

/// A node that knows its ways; its outputs have the shape of its first input.
class RandomNode : public ov::op::Op {
public:
    OPENVINO_OP("RandomNode", "choose_layouts_test");
    RandomNode(const ov::OutputVector& inputs, std::vector<Way> own_ways) : Op(inputs), ways(std::move(own_ways)) {
        constructor_validate_and_infer_types();
    }
    void validate_and_infer_types() override {
        for (size_t i = 0; i < ways[0].outputs.size(); ++i)
            set_output_type(i, get_input_element_type(0), get_input_partial_shape(0));
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        return std::make_shared<RandomNode>(inputs, ways);
    }

    const std::vector<Way> ways;
};

class NoWork : public tenon::Kernel {
public:
    void run(tenon::KernelState*, const tenon::RunContext&) const override {}
};

class RandomFactory : public tenon::KernelFactory {
public:
    std::string name() const override { return "random"; }
    tenon::Offer offer(const tenon::NodeDescription& description) const override {
        std::vector<tenon::Configuration> offered;
        const auto port = [](const Way& way, size_t layout, bool leads) -> tenon::PortOffer {
            if (!way.open) return {ov::element::f32, tenon::LayoutRule::exact(all_layouts()[layout])};
            return {ov::element::f32, leads ? tenon::LayoutRule::any() : tenon::LayoutRule::same_as_input(0)};
        };
        for (const auto& way : description.as<RandomNode>().ways) {
            tenon::Configuration configuration;
            configuration.name = std::to_string(offered.size());
            for (size_t i = 0; i < way.inputs.size(); ++i)
                configuration.inputs.push_back(port(way, way.inputs[i], i == 0));
            for (const size_t layout : way.outputs)
                configuration.outputs.push_back(port(way, layout, false));
            configuration.seconds = way.seconds;
            offered.push_back(std::move(configuration));
        }
        return offered;
    }
    std::unique_ptr<const tenon::Kernel> prepare(const tenon::NodeDescription&, const tenon::Choice&,
                                                 tenon::PrepareContext&) const override {
        return std::make_unique<NoWork>();
    }
};

/// The layouts of one node's ports, and the time of its kernel.
struct Assigned {
    std::vector<size_t> inputs, outputs;
    double seconds = 0;
};

struct RandomGraph {
    struct Value {
        ov::Shape shape;
        /// -1: an input of the model.
        int node = -1;
        size_t port = 0;
        size_t results = 0;
    };
    struct Node {
        std::vector<size_t> inputs, outputs;
        std::vector<Way> ways;
    };
    std::vector<Value> values;
    std::vector<Node> nodes;
};

class Generator {
public:
    Generator(uint32_t seed, const tenon::Device& device) : m_random(seed), m_device(device) {}

    RandomGraph generate() {
        const std::vector<ov::Shape> shapes{
            {1, 16, 8, 8}, {1, 8, 30, 30}, {2, 12, 5, 7}, {1, 1, 16, 16}, {1, 32, 1, 1}};
        for (size_t i = 0; i < 1 + below(2); ++i)
            m_graph.values.push_back({shapes[below(shapes.size())]});
        const size_t count = 1 + below(most_nodes);
        size_t combinations = 1;
        for (size_t i = 0; i < count; ++i) {
            add_node();
            // An open way stands for three.
            size_t ways = 0;
            for (const auto& way : m_graph.nodes.back().ways)
                ways += way.open ? 3 : 1;
            while (combinations * ways > most_combinations) {
                ways -= m_graph.nodes.back().ways.back().open ? 3 : 1;
                m_graph.nodes.back().ways.pop_back();
            }
            combinations *= ways;
        }
        add_results();
        return std::move(m_graph);
    }

private:
    size_t below(size_t end) { return std::uniform_int_distribution<size_t>(0, end - 1)(m_random); }

    void add_node() {
        RandomGraph::Node node;
        for (size_t i = 0; i < 1 + below(3); ++i)
            // Mostly the latest values, so that the graphs are deep.
            node.inputs.push_back(below(2) ? m_graph.values.size() - 1 : below(m_graph.values.size()));
        const auto shape = m_graph.values[node.inputs[0]].shape;
        const size_t outputs = 1 + (below(4) == 0);
        const double scale = m_device.reorder_seconds({ov::element::f32, all_layouts()[0]},
                                                      {ov::element::f32, all_layouts()[1]}, {1, 16, 8, 8});
        for (size_t w = 0; w < 1 + below(4); ++w) {
            Way way;
            way.open = below(6) == 0;
            way.seconds = std::uniform_real_distribution<double>(0, 3 * scale)(m_random);
            for (size_t i = 0; i < node.inputs.size(); ++i)
                way.inputs.push_back(below(3));
            for (size_t i = 0; i < outputs; ++i)
                way.outputs.push_back(below(3));
            node.ways.push_back(std::move(way));
        }
        for (size_t i = 0; i < outputs; ++i) {
            node.outputs.push_back(m_graph.values.size());
            m_graph.values.push_back({shape, static_cast<int>(m_graph.nodes.size()), i});
        }
        m_graph.nodes.push_back(std::move(node));
    }

    void add_results() {
        std::set<size_t> used;
        for (const auto& node : m_graph.nodes)
            used.insert(node.inputs.begin(), node.inputs.end());
        for (size_t i = 0; i < m_graph.values.size(); ++i)
            if (m_graph.values[i].node >= 0) m_graph.values[i].results = used.count(i) == 0 || below(5) == 0;
    }

    std::mt19937 m_random;
    const tenon::Device& m_device;
    RandomGraph m_graph;
};

/// Section 6's objective, counted from the graph alone: the kernels' times, and the time of every reorder that has to
/// be made. Users that want a value in the same form share it; each result is converted by itself.
class Objective {
public:
    Objective(const RandomGraph& graph, const tenon::Device& device) : m_graph(graph) {
        const auto layouts = all_layouts();
        for (const auto& value : graph.values) {
            std::vector<double> table;
            for (const auto& from : layouts)
                for (const auto& to : layouts)
                    table.push_back(
                        from.same_memory(to, value.shape)
                            ? -1
                            : device.reorder_seconds({ov::element::f32, from}, {ov::element::f32, to}, value.shape));
            m_reorders.push_back(std::move(table));
        }
    }

    struct Sum {
        double seconds = 0;
        size_t reorders = 0;
    };

    Sum of(const std::vector<Assigned>& assigned) const {
        Sum sum;
        std::vector<unsigned> wanted(m_graph.values.size(), 0);
        for (size_t node = 0; node < assigned.size(); ++node) {
            sum.seconds += assigned[node].seconds;
            for (size_t i = 0; i < assigned[node].inputs.size(); ++i)
                wanted[m_graph.nodes[node].inputs[i]] |= 1U << assigned[node].inputs[i];
        }
        for (size_t v = 0; v < wanted.size(); ++v) {
            const auto& value = m_graph.values[v];
            const size_t from = value.node < 0 ? 0 : assigned[static_cast<size_t>(value.node)].outputs[value.port];
            for (size_t to = 0; to < 3; ++to)
                if (wanted[v] >> to & 1U) add(sum, v, from, to, 1);
            add(sum, v, from, 0, value.results);
        }
        return sum;
    }

private:
    void add(Sum& sum, size_t value, size_t from, size_t to, size_t times) const {
        const double seconds = m_reorders[value][from * 3 + to];
        if (seconds < 0) return;
        sum.seconds += seconds * static_cast<double>(times);
        sum.reorders += times;
    }

    const RandomGraph& m_graph;
    std::vector<std::vector<double>> m_reorders;
};

std::vector<std::vector<Assigned>> alternatives(const RandomGraph& graph) {
    // Open ways take a layout that somebody names, or planar.
    std::set<size_t> named{0};
    for (const auto& node : graph.nodes)
        for (const auto& way : node.ways)
            if (!way.open) {
                named.insert(way.inputs.begin(), way.inputs.end());
                named.insert(way.outputs.begin(), way.outputs.end());
            }
    std::vector<std::vector<Assigned>> all;
    for (const auto& node : graph.nodes) {
        all.emplace_back();
        for (const auto& way : node.ways) {
            if (!way.open) {
                all.back().push_back({way.inputs, way.outputs, way.seconds});
                continue;
            }
            for (const size_t layout : named)
                all.back().push_back({std::vector<size_t>(way.inputs.size(), layout),
                                      std::vector<size_t>(way.outputs.size(), layout), way.seconds});
        }
    }
    return all;
}

double least(const std::vector<std::vector<Assigned>>& ways, const Objective& objective) {
    std::vector<size_t> index(ways.size(), 0);
    std::vector<Assigned> assigned;
    for (const auto& way : ways)
        assigned.push_back(way[0]);
    double best = std::numeric_limits<double>::infinity();
    while (true) {
        best = std::min(best, objective.of(assigned).seconds);
        size_t node = 0;
        for (; node < ways.size(); ++node) {
            index[node] = (index[node] + 1) % ways[node].size();
            assigned[node] = ways[node][index[node]];
            if (index[node] != 0) break;
        }
        if (node == ways.size()) return best;
    }
}

/// If every node took what is fastest for itself.
double greedy(const std::vector<std::vector<Assigned>>& ways, const Objective& objective) {
    std::vector<Assigned> assigned;
    for (const auto& node : ways)
        assigned.push_back(*std::min_element(node.begin(), node.end(),
                                             [](const auto& a, const auto& b) { return a.seconds < b.seconds; }));
    return objective.of(assigned).seconds;
}

std::shared_ptr<ov::Model> model_of(const RandomGraph& graph) {
    std::vector<ov::Output<ov::Node>> values(graph.values.size());
    ov::ParameterVector parameters;
    ov::ResultVector results;
    for (size_t v = 0; v < values.size() && graph.values[v].node < 0; ++v) {
        parameters.push_back(std::make_shared<ov::op::v0::Parameter>(ov::element::f32, graph.values[v].shape));
        values[v] = parameters.back();
    }
    for (size_t n = 0; n < graph.nodes.size(); ++n) {
        ov::OutputVector inputs;
        for (const size_t input : graph.nodes[n].inputs)
            inputs.push_back(values[input]);
        const auto node = std::make_shared<RandomNode>(inputs, graph.nodes[n].ways);
        node->set_friendly_name(std::to_string(n));
        for (size_t i = 0; i < graph.nodes[n].outputs.size(); ++i)
            values[graph.nodes[n].outputs[i]] = node->output(i);
    }
    for (size_t v = 0; v < values.size(); ++v)
        for (size_t i = 0; i < graph.values[v].results; ++i)
            results.push_back(std::make_shared<ov::op::v0::Result>(values[v]));
    return std::make_shared<ov::Model>(results, parameters);
}

std::vector<size_t> layouts_named(const std::string& names) {
    const auto layouts = all_layouts();
    std::vector<size_t> found;
    std::istringstream text(names);
    for (std::string name; std::getline(text, name, ',');)
        for (size_t i = 0; i < layouts.size(); ++i)
            if (layouts[i].name() == name) found.push_back(i);
    return found;
}

struct Compiled {
    std::vector<Assigned> assigned;
    size_t reorders = 0;
};

Compiled compile(const RandomGraph& graph, const std::shared_ptr<const tenon::Registry>& registry,
                 const tenon::Device& device) {
    const auto settings = tenon::Settings::from({ov::inference_num_threads(1)}, device);
    const ov::CompiledModel model(
        std::make_shared<tenon::CompiledModelImpl>(model_of(graph), registry, device, settings));
    Compiled compiled;
    compiled.assigned.resize(graph.nodes.size());
    const auto runtime_model = model.get_runtime_model();
    for (const auto& node : runtime_model->get_ordered_ops()) {
        auto& info = node->get_rt_info();
        if (!info.count("kernel")) continue;
        auto& assigned = compiled.assigned.at(std::stoul(node->get_friendly_name()));
        assigned.inputs = layouts_named(info["inputLayouts"].as<std::string>());
        assigned.outputs = layouts_named(info["outputLayouts"].as<std::string>());
        const auto& ways = graph.nodes[std::stoul(node->get_friendly_name())].ways;
        assigned.seconds = ways.at(std::stoul(info["execType"].as<std::string>())).seconds;
        compiled.reorders += std::stoul(info["reorders"].as<std::string>());
    }
    const auto border = runtime_model->get_rt_info().at("borderReorders").as<std::string>();
    for (size_t at = 0; (at = border.find("->", at)) != std::string::npos; ++at)
        ++compiled.reorders;
    return compiled;
}

// Nothing of solve_assignment is used to judge it: the graphs go through the compiler, the sums are counted here.
TEST(ChooseLayouts, equal_the_best_of_all_assignments_on_random_graphs) {
    auto record = std::make_shared<tenon::ExtensionRecord>();
    record->name = "choose_layouts_test";
    tenon::RecordingRegistrar(*record).add_kernel<RandomNode>("CPU", std::make_shared<RandomFactory>());
    const auto registry = tenon::Registry::built_in()->with(record);
    const auto& device = *registry->find_device("CPU");
    size_t where_greedy_is_worse = 0;
    for (uint32_t seed = 1; seed <= graph_count; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const auto graph = Generator(seed, device).generate();
        const Objective objective(graph, device);
        const auto ways = alternatives(graph);
        const auto compiled = compile(graph, registry, device);
        const auto chosen = objective.of(compiled.assigned);
        const double best = least(ways, objective);
        EXPECT_NEAR(chosen.seconds, best, 1e-9 * best);
        EXPECT_EQ(compiled.reorders, chosen.reorders);
        where_greedy_is_worse += greedy(ways, objective) > best * (1 + 1e-9);
    }
    // Otherwise the graphs would prove nothing.
    EXPECT_GT(where_greedy_is_worse, graph_count / 3);
}

}  // namespace choose_layouts_test
