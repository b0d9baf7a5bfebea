#pragma once

#include <memory>
#include <string>
#include <vector>

#include "ie_iextension.h"
#include "tenon/kernel.hpp"

namespace tenon {

/// Configurations of a kernel of the 2020-21 API in the engine's words.
struct LegacyOffer {
    std::vector<Configuration> configurations;
    /// For each of them its index in the kernel's list.
    std::vector<size_t> indices;
    /// Why others were left out.
    std::string refusals;
};

/// Throws where a configuration has not one entry per port. `node` is what the kernel sees.
LegacyOffer translate(const std::vector<InferenceEngine::LayerConfig>& configurations,
                      const NodeDescription& description, const ov::Node& node);

/// The chosen configuration with what the kernel left open filled in, and `inPlace` only where memory is shared.
InferenceEngine::LayerConfig completed(InferenceEngine::LayerConfig configuration, const Choice& choice,
                                       const NodeDescription& description, const Placement& placement);

/// Two answers to `getSupportedConfigurations` are the same.
bool same(const InferenceEngine::LayerConfig& a, const InferenceEngine::LayerConfig& b);

/// Throws where a kernel changed more of its configuration in `init` than strides, offsets and flags.
/// `what` names the kernel's node.
void expect_same_memory(const InferenceEngine::LayerConfig& before, const InferenceEngine::LayerConfig& after,
                        const std::string& what);

/// The description with strides and offsets that were left open filled in.
InferenceEngine::TensorDesc filled(const InferenceEngine::TensorDesc& desc);

/// Elements of the description lie one after another from the first address on.
bool is_dense(const InferenceEngine::TensorDesc& desc);

}  // namespace tenon
