#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "extension/registry.hpp"
#include "openvino/core/model.hpp"
#include "tenon/kernel.hpp"

namespace tenon {

using ValueId = uint32_t;
constexpr ValueId no_value = UINT32_MAX;

/// A value that flows through the graph of one plan.
struct GraphValue {
    ov::element::Type type;
    /// Static, except where it depends on data.
    ov::PartialShape shape;
    /// For inputs of the plan: the type in which the value arrives, where it differs from `type`.
    ov::element::Type border_type = ov::element::dynamic;
    /// Set for constants: planar.
    ov::Tensor constant;
    /// Index of the node that makes it; -1 for inputs of the plan and constants.
    int producer = -1;
    size_t port = 0;
};

/// Why a kernel, or a class to run the node as, was not taken.
struct RefusalRecord {
    std::string kernel;
    std::string extension;
    std::string reason;
    /// The kernel is there for this operation, and so was expected to take it.
    bool expected = false;
};

/// What a node is run as where neither a kernel for its own class nor its `evaluate` serves it: the operation that its
/// class replaced, or was derived from.
struct StandIn {
    /// On parameters and constants like the node's inputs.
    std::shared_ptr<ov::Node> node;
    std::optional<TailStep> elementwise;
    const ExtensionRecord* extension = nullptr;
};

/// A configuration with every wildcard replaced by a layout that occurs in the graph.
struct Alternative {
    Choice choice;
    double seconds = 0;
};

/// A node to be run, with what was fused into it and how it may run.
struct GraphNode {
    std::shared_ptr<ov::Node> node;
    std::vector<ValueId> inputs;
    std::vector<ValueId> outputs;
    /// How the node itself is element-wise, where somebody declared it so.
    std::optional<TailStep> elementwise;
    Tail tail;
    /// Nodes that the tail stands for.
    std::vector<std::shared_ptr<ov::Node>> fused;

    const KernelFactory* factory = nullptr;
    const ExtensionRecord* extension = nullptr;
    std::shared_ptr<const StandIn> stand_in;
    std::vector<RefusalRecord> refusals;
    /// Kernels that would have been asked had the one that was taken refused, too.
    std::vector<Registry::KernelCandidate> later;
    std::vector<Alternative> alternatives;
    size_t chosen = 0;
    /// Threads that the node's kernel works with.
    size_t threads = 1;

    const Choice& choice() const { return alternatives[chosen].choice; }
};

/// The computation of one plan: nodes in an order in which every value is made before it is used.
struct Graph {
    std::vector<GraphValue> values;
    std::vector<GraphNode> nodes;
    /// Values of the parameters and of the results, in the model's order.
    std::vector<ValueId> inputs;
    std::vector<ValueId> outputs;
    /// What can only be planned when this graph has run, because shapes depend on its values; null when nothing is
    /// left. Its parameters are `carried` values of this graph; its results are the model's outputs whose id in
    /// `outputs` is `no_value`, in their order.
    std::shared_ptr<ov::Model> rest;
    std::vector<ValueId> carried;

    /// As the node is run.
    NodeDescription describe(const GraphNode& node, size_t threads) const;
    /// As the node is, also where something stands in for it.
    NodeDescription describe_own(const GraphNode& node, size_t threads) const;
    /// Number of uses of each value by nodes, outputs and the rest.
    std::vector<size_t> count_uses() const;
};

/// The graph of a model with static parameter shapes. Nodes behind values whose shape depends on data go to `rest`.
Graph build_graph(const ov::Model& model);

/// Fuses element-wise nodes into the node before them where its kernel accepts that.
void attach_tails(Graph& graph, const Registry& registry, const std::string& device, size_t threads);

/// Asks the kernels of every node and resolves what they offer. Throws for a node that no kernel takes.
void collect_offers(Graph& graph, const Registry& registry, const std::string& device, size_t threads);

/// Chooses one alternative per node so that kernels and reorders together take the least estimated time.
void choose_layouts(Graph& graph, const Device& device);

/// What a neighbour sees: type and layout of a value. Inputs of the plan and constants are planar in their own type.
ChosenPort port_of(const Graph& graph, ValueId value);

}  // namespace tenon
