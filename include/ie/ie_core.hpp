#pragma once

#include <iosfwd>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "cpp/ie_cnn_network.h"
#include "cpp/ie_executable_network.hpp"
#include "ie_common.h"
#include "ie_error.hpp"
#include "ie_extension.h"
#include "ie_plugin_config.hpp"
#include "ie_remote_context.hpp"
#include "ie_version.hpp"

namespace InferenceEngine {

/// The engine: reads networks, loads them to devices and takes extensions. Copies share it; methods may be called
/// from several threads.
class INFERENCE_ENGINE_API_CLASS(Core) {
public:
    using Config = std::map<std::string, std::string>;

    /// `xml_config_file` lists device libraries; empty for those that are built in.
    explicit Core(const std::string& xml_config_file = {});
    ~Core();

    /// Versions of the device, or of each device of a list such as "HETERO:GPU,CPU".
    std::map<std::string, Version> GetVersions(const std::string& device) const;
    /// Errors are also given to the listener (2020), which must outlive the engine.
    void SetLogCallback(IErrorListener& listener) const;

    /// An empty `weights_path` is found from `model_path`.
    CNNNetwork ReadNetwork(const std::string& model_path, const std::string& weights_path = {}) const;
    CNNNetwork ReadNetwork(const std::wstring& model_path, const std::wstring& weights_path = {}) const;
    /// `model` is the text itself; the weights stay shared.
    CNNNetwork ReadNetwork(const std::string& model, const Blob::CPtr& weights) const;

    ExecutableNetwork LoadNetwork(const CNNNetwork& network, const std::string& device, const Config& config = {});
    ExecutableNetwork LoadNetwork(const CNNNetwork& network, const Config& config = {});
    ExecutableNetwork LoadNetwork(const std::string& model_path, const std::string& device, const Config& config = {});
    ExecutableNetwork LoadNetwork(const CNNNetwork& network, RemoteContext::Ptr context, const Config& config = {});

    /// Throws when one of its operation sets has a name that is taken.
    void AddExtension(const IExtensionPtr& extension);
    /// Does the same for all devices; throws for devices made of others ("HETERO", "MULTI", "AUTO").
    void AddExtension(IExtensionPtr extension, const std::string& device);
    /// What Export wrote, for the device that it was exported from; this one where none is named.
    ExecutableNetwork ImportNetwork(const std::string& path, const std::string& device, const Config& config = {});
    ExecutableNetwork ImportNetwork(std::istream& stream, const std::string& device, const Config& config = {});
    ExecutableNetwork ImportNetwork(std::istream& stream);
    ExecutableNetwork ImportNetwork(std::istream& stream, const RemoteContext::Ptr& context, const Config& config = {});

    QueryNetworkResult QueryNetwork(const CNNNetwork& network, const std::string& device,
                                    const Config& config = {}) const;

    /// For all devices when none is named.
    void SetConfig(const Config& config, const std::string& device = {});
    Parameter GetConfig(const std::string& device, const std::string& name) const;
    Parameter GetMetric(const std::string& device, const std::string& name) const;
    std::vector<std::string> GetAvailableDevices() const;

    void RegisterPlugin(const std::string& library, const std::string& device);
    void UnregisterPlugin(const std::string& device);
    void RegisterPlugins(const std::string& xml_config_file);

    RemoteContext::Ptr CreateContext(const std::string& device, const ParamMap& parameters);
    RemoteContext::Ptr GetDefaultContext(const std::string& device);

private:
    struct Impl;

    std::shared_ptr<Impl> m_impl;
};

}  // namespace InferenceEngine
