#pragma once

#include "../ie_plugin_config.hpp"

/// Settings of the MULTI device; priorities are names of devices with commas between them.
#define MULTI_CONFIG_KEY(name) InferenceEngine::MultiDeviceConfigParams::_CONFIG_KEY(MULTI_##name)

namespace InferenceEngine {
namespace MultiDeviceConfigParams {

DECLARE_CONFIG_KEY(MULTI_DEVICE_PRIORITIES);

}  // namespace MultiDeviceConfigParams
}  // namespace InferenceEngine
