#pragma once

#include <string>
#include <vector>

#include "loaded_network.hpp"

namespace InferenceEngine {
namespace details {

/// Names, precisions and layouts of a network's inputs and outputs, and its own settings, as texts for an export.
std::vector<std::string> exported_ports(const LoadedNetwork& network);

/// Describes the inputs and outputs of `network.compiled` as they were when it was exported, and takes over the
/// settings of the export that `network.own` does not have. Without texts, when the API of 2022 made the export, they
/// are as `model`, the one that is compiled, has them. Throws for texts that do not fit the compiled model.
void import_ports(const std::vector<std::string>& texts, const ov::Model& model, LoadedNetwork& network);

}  // namespace details
}  // namespace InferenceEngine
