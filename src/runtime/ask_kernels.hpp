#pragma once

#include <memory>
#include <string>
#include <vector>

#include "extension/registry.hpp"
#include "graph.hpp"
#include "tenon/kernel.hpp"

namespace tenon {

/// What the kernels of a device answered about a node.
struct KernelAnswer {
    /// Without factory: nobody takes the node.
    Registry::KernelCandidate taken{nullptr, nullptr};
    std::vector<Configuration> configurations;
    /// Set where the node is run as another operation.
    std::shared_ptr<const StandIn> stand_in;
    std::vector<RefusalRecord> refusals;
    std::vector<Registry::KernelCandidate> later;
};

/// Asks the kernels for the node in the order of choice, then, if all refuse, those for what it can be run as: the
/// operations of the same type and opset id that its class replaced, and those that its class names as its parents.
///
/// `description` is of the node itself. `fused_by` accepted its tail; other kernels are asked whether they do.
/// Throws what a kernel threw, and for an offer that does not fit the node.
KernelAnswer ask_kernels(const NodeDescription& description, const Registry& registry, const std::string& device,
                         const KernelFactory* fused_by = nullptr);

}  // namespace tenon
