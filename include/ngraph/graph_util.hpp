#pragma once

#include <memory>
#include <unordered_map>

#include "ngraph/function.hpp"
#include "openvino/core/graph_util.hpp"

namespace ngraph {

using ov::clone_nodes;
using ov::replace_node;
using ov::replace_node_update_name;
using ov::replace_nodes;
using ov::replace_output_update_name;
using ov::topological_sort;
using ov::traverse_nodes;
using NodeMap = std::unordered_map<Node*, std::shared_ptr<Node>>;

/// A deep copy of the function.
inline std::shared_ptr<Function> clone_function(const Function& function) {
    return function.clone();
}
/// The same; `node_map` then gives the copy of each node.
inline std::shared_ptr<Function> clone_function(const Function& function, NodeMap& node_map) {
    return ov::clone_ov_model(function, node_map);
}

}  // namespace ngraph
