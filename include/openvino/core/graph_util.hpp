#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "openvino/core/model.hpp"
#include "openvino/core/node.hpp"
#include "openvino/pass/serialize.hpp"

namespace ov {

/// Connects the consumers of every output of `target` to the same output of `replacement`; names move along.
OPENVINO_API void replace_node(const std::shared_ptr<Node>& target, const std::shared_ptr<Node>& replacement);
OPENVINO_API void replace_node(const std::shared_ptr<Node>& target, const OutputVector& replacements);
OPENVINO_API void replace_node(const std::shared_ptr<Node>& target, const std::shared_ptr<Node>& replacement,
                               const std::vector<int64_t>& output_order);
OPENVINO_API void replace_nodes(
    const std::shared_ptr<Model>& model,
    const std::unordered_map<std::shared_ptr<op::v0::Parameter>, std::shared_ptr<op::v0::Parameter>>& parameters,
    const std::unordered_map<std::shared_ptr<Node>, std::shared_ptr<Node>>& bodies);
/// Replaces `target` by `replacement` and gives its friendly name to the producer, unless that would hide a name a
/// Result reports. Returns false when the swap would change the name of a model output.
OPENVINO_API bool replace_output_update_name(Output<Node> target, const Output<Node>& replacement);
OPENVINO_API bool replace_node_update_name(const std::shared_ptr<Node>& target,
                                           const std::shared_ptr<Node>& replacement);

/// Nodes reachable backwards from `roots`, each after its inputs and control dependencies.
/// Depth-first in input order without recursion, so deep graphs are safe.
OPENVINO_API std::vector<std::shared_ptr<Node>> topological_order(const std::vector<Node*>& roots);
template <typename T>
std::vector<std::shared_ptr<Node>> topological_sort(const T& roots) {
    std::vector<Node*> pointers;
    for (const auto& root : roots)
        pointers.push_back(&*root);
    return topological_order(pointers);
}

OPENVINO_API std::shared_ptr<Model> clone_ov_model(const Model& model,
                                                   std::unordered_map<Node*, std::shared_ptr<Node>>& node_map);
OPENVINO_API std::vector<std::shared_ptr<Node>> clone_nodes(const std::vector<std::shared_ptr<Node>>& nodes,
                                                            std::unordered_map<Node*, std::shared_ptr<Node>>& node_map);

OPENVINO_API void traverse_nodes(const std::shared_ptr<const Model>& model,
                                 const std::function<void(const std::shared_ptr<Node>&)>& visit);

/// A deep copy; see Model::clone.
inline std::shared_ptr<Model> clone_model(const Model& model) {
    return model.clone();
}

/// Writes a model as IR; constants keep their types (`compress_to_fp16` is accepted for source compatibility).
OPENVINO_API void save_model(const std::shared_ptr<const Model>& model, const std::string& xml_path,
                             bool compress_to_fp16 = false);

}  // namespace ov
