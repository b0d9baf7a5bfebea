#pragma once

#include <map>
#include <string>

#include "../ie_common.h"
#include "../ie_plugin_ptr.hpp"
#include "ie_cnn_network.h"
#include "ie_executable_network.hpp"

namespace InferenceEngine {

/// The methods of one device (2019 and 2020); they do what those of `Core` do with the device's name. Methods throw
/// for an empty one.
class INFERENCE_ENGINE_API_CLASS(InferencePlugin) {
public:
    InferencePlugin() = default;
    explicit InferencePlugin(const InferenceEnginePluginPtr& device) : m_device(device) {}

    /// Lives as long as the device.
    const Version* GetVersion();
    ExecutableNetwork LoadNetwork(const CNNNetwork& network, const std::map<std::string, std::string>& config);
    void AddExtension(const IExtensionPtr& extension);
    void SetConfig(const std::map<std::string, std::string>& config);
    ExecutableNetwork ImportNetwork(const std::string& path, const std::map<std::string, std::string>& config);
    void QueryNetwork(const CNNNetwork& network, const std::map<std::string, std::string>& config,
                      QueryNetworkResult& result) const;
    void QueryNetwork(const CNNNetwork& network, QueryNetworkResult& result) const;

    operator InferenceEnginePluginPtr() const { return m_device; }  // NOLINT(google-explicit-constructor)

private:
    InferenceEnginePluginPtr::Impl& device(const char* method) const;

    InferenceEnginePluginPtr m_device;
};

}  // namespace InferenceEngine
