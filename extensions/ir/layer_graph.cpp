#include "layer_graph.hpp"

#include <algorithm>
#include <unordered_set>

#include "document.hpp"
#include "read_error.hpp"

namespace tenon::ir {
namespace {

using IndexOfId = std::unordered_map<uint64_t, size_t>;

IndexOfId read_layers(const pugi::xml_node& root, const std::string& where, LayerGraph& graph) {
    IndexOfId index_of_id;
    std::unordered_set<std::string> names;
    for (const auto& element : root.child("layers").children("layer")) {
        Layer layer = read_layer(element, where);
        const auto [entry, added] = index_of_id.emplace(layer.id, graph.layers.size());
        if (!added) {
            fail(where, "expected different layer ids, found id ", layer.id, " at ", layer.description(), " and at ",
                 graph.layers[entry->second].description());
        }
        if (layer.type != "Result" && !names.insert(layer.name).second) {
            fail(where, "Invalid IR! ", layer.name, " name is not unique! Found it again at ", layer.description(),
                 "; give each layer its own name");
        }
        graph.layers.push_back(std::move(layer));
    }
    graph.edges.resize(graph.layers.size());
    return index_of_id;
}

size_t end_of_edge(const pugi::xml_node& edge, const char* side, const IndexOfId& index_of_id,
                   const std::string& where) {
    const uint64_t id = required_count(edge, side, where);
    const auto found = index_of_id.find(id);
    if (found == index_of_id.end()) {
        fail(where, "an edge from layer ", edge.attribute("from-layer").value(), " to layer ",
             edge.attribute("to-layer").value(), ": Attempt to access node ", id, " that not in graph. Expected ", side,
             " to be the id of a listed layer");
    }
    return found->second;
}

size_t port_of_edge(const pugi::xml_node& edge, const char* side, const Layer& layer, const Ports& ports,
                    const std::string& where) {
    const uint64_t id = required_count(edge, side, where);
    const auto index = ports.find(id);
    if (!index) {
        fail(where, layer.description(), " is inconsistent: an edge names ", side, " ", id, ", but the layer lists ",
             ports.size(), " such ports and none has that id");
    }
    return *index;
}

void read_edges(const pugi::xml_node& root, const std::string& where, const IndexOfId& index_of_id, LayerGraph& graph) {
    for (const auto& element : root.child("edges").children("edge")) {
        const size_t from = end_of_edge(element, "from-layer", index_of_id, where);
        const size_t to = end_of_edge(element, "to-layer", index_of_id, where);
        const Layer &source = graph.layers[from], &target = graph.layers[to];
        graph.edges[to].push_back({from, port_of_edge(element, "from-port", source, source.outputs, where),
                                   port_of_edge(element, "to-port", target, target.inputs, where)});
    }
}

void check_inputs(const Layer& layer, const std::vector<Edge>& edges, const std::string& where) {
    std::vector<bool> connected(layer.inputs.size());
    for (const auto& edge : edges) {
        if (connected[edge.to_port]) {
            fail(where, layer.description(), ": expected one edge per input port, found two at input ", edge.to_port);
        }
        connected[edge.to_port] = true;
    }
    const auto missing = std::find(connected.begin(), connected.end(), false);
    if (missing != connected.end()) {
        fail(where, layer.description(), ": expected an edge to each of its ", layer.inputs.size(),
             " input ports, found none to input ", missing - connected.begin());
    }
}

class DepthFirst {
public:
    DepthFirst(LayerGraph& graph, const std::string& where)
        : m_graph(graph), m_where(where), m_state(graph.layers.size(), State::untouched) {}

    void add(size_t layer) {
        if (m_state[layer] == State::done) return;
        m_state[layer] = State::done;
        m_graph.order.push_back(layer);
    }

    void add_with_sources(size_t root) {
        enter(root);
        while (!m_path.empty()) {
            auto& [layer, next] = m_path.back();
            const auto& edges = m_graph.edges[layer];
            if (next < edges.size()) {
                enter(edges[next++].from_layer);
                continue;
            }
            m_state[layer] = State::done;
            m_graph.order.push_back(layer);
            m_path.pop_back();
        }
    }

private:
    enum class State : char { untouched, on_path, done };

    void enter(size_t layer) {
        if (m_state[layer] == State::done) return;
        if (m_state[layer] == State::on_path) fail_with_cycle(layer);
        check_inputs(m_graph.layers[layer], m_graph.edges[layer], m_where);
        m_state[layer] = State::on_path;
        m_path.emplace_back(layer, 0);
    }

    [[noreturn]] void fail_with_cycle(size_t layer) const {
        constexpr size_t most_names = 8;
        std::string names;
        size_t count = 0;
        for (auto step = m_path.rbegin(); step != m_path.rend(); ++step) {
            if (count++ < most_names) names += (names.empty() ? "'" : ", '") + m_graph.layers[step->first].name + "'";
            if (step->first == layer) break;
        }
        if (count > most_names) names += ", ...";
        fail(m_where, m_graph.layers[layer].description(), ": expected a graph without cycles, found one through ",
             count, " layers: ", names);
    }

    LayerGraph& m_graph;
    const std::string& m_where;
    std::vector<State> m_state;
    // The layer and its edge that is followed next.
    std::vector<std::pair<size_t, size_t>> m_path;
};

}  // namespace

LayerGraph read_layer_graph(const pugi::xml_node& root, const std::string& where) {
    LayerGraph graph;
    const auto index_of_id = read_layers(root, where, graph);
    read_edges(root, where, index_of_id, graph);

    DepthFirst depth_first(graph, where);
    for (size_t i = 0; i < graph.layers.size(); ++i) {
        if (graph.layers[i].type == "Parameter") depth_first.add(i);
    }
    for (size_t i = 0; i < graph.layers.size(); ++i) {
        const auto& type = graph.layers[i].type;
        if (type == "Result" || type == "Assign") depth_first.add_with_sources(i);
    }
    return graph;
}

}  // namespace tenon::ir
