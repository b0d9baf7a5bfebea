#pragma once

#include "../ie_plugin_config.hpp"

/// Settings of the HETERO device.
#define HETERO_CONFIG_KEY(name) InferenceEngine::HeteroConfigParams::_CONFIG_KEY(HETERO_##name)

namespace InferenceEngine {
namespace HeteroConfigParams {

DECLARE_CONFIG_KEY(HETERO_DUMP_GRAPH_DOT);
DECLARE_CONFIG_KEY(HETERO_DUMP_DLA_MESSAGES);

}  // namespace HeteroConfigParams
}  // namespace InferenceEngine
