#pragma once

#include <pugixml.hpp>
#include <string>
#include <unordered_map>
#include <vector>

#include "layer.hpp"

namespace tenon::ir {

/// Where one input of a layer comes from; indices, not ids.
struct Edge {
    size_t from_layer;
    size_t from_port;
    size_t to_port;
};

/// The layers and edges of a network or of a body, checked: unique ids and names, edges between existing ports, one
/// edge per input port, no cycle.
struct LayerGraph {
    std::vector<Layer> layers;
    /// Per layer, its incoming edges in the order of the file.
    std::vector<std::vector<Edge>> edges;
    /// What has to be built: all Parameters in the order of the file, then what Results and Assigns depend on, each
    /// layer after its sources.
    std::vector<size_t> order;
};

/// Reads `layers` and `edges` under `root`. `where` names the file (and the body).
LayerGraph read_layer_graph(const pugi::xml_node& root, const std::string& where);

}  // namespace tenon::ir
