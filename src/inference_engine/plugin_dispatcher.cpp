#include "ie/ie_plugin_dispatcher.hpp"

#include <algorithm>

#include "ie/ie_core.hpp"

namespace InferenceEngine {

struct InferenceEnginePluginPtr::Impl {
    Core core;
    std::string name;
    Version version{};
};

InferenceEnginePluginPtr::InferenceEnginePluginPtr(std::shared_ptr<Impl> impl) : m_impl(std::move(impl)) {}
InferenceEnginePluginPtr::~InferenceEnginePluginPtr() = default;

InferenceEnginePluginPtr::InferenceEnginePluginPtr(const std::string& library) {
    const auto impl = std::make_shared<Impl>();
    const auto before = impl->core.GetAvailableDevices();
    impl->core.RegisterPlugin(library, {});
    for (const auto& device : impl->core.GetAvailableDevices())
        if (std::find(before.begin(), before.end(), device) == before.end()) impl->name = device;
    if (impl->name.empty())
        IE_THROW(NotFound) << "library '" << library
                           << "': expected a device that the engine does not have yet, found none; the engine's own "
                              "devices are had from PluginDispatcher().getPluginByDevice(name)";
    m_impl = impl;
}

InferenceEnginePluginPtr::Impl& InferencePlugin::device(const char* method) const {
    if (!m_device)
        IE_THROW(NotAllocated) << "InferencePlugin::" << method
                               << ": expected a device, found none; make it from what PluginDispatcher returns";
    return *m_device.m_impl;
}

const Version* InferencePlugin::GetVersion() {
    auto& own = device("GetVersion");
    const auto versions = own.core.GetVersions(own.name);
    if (!versions.empty()) own.version = versions.begin()->second;
    return &own.version;
}

ExecutableNetwork InferencePlugin::LoadNetwork(const CNNNetwork& network,
                                               const std::map<std::string, std::string>& config) {
    auto& own = device("LoadNetwork");
    return own.core.LoadNetwork(network, own.name, config);
}

void InferencePlugin::AddExtension(const IExtensionPtr& extension) {
    auto& own = device("AddExtension");
    own.core.AddExtension(extension, own.name);
}

void InferencePlugin::SetConfig(const std::map<std::string, std::string>& config) {
    auto& own = device("SetConfig");
    own.core.SetConfig(config, own.name);
}

ExecutableNetwork InferencePlugin::ImportNetwork(const std::string& path,
                                                 const std::map<std::string, std::string>& config) {
    auto& own = device("ImportNetwork");
    return own.core.ImportNetwork(path, own.name, config);
}

void InferencePlugin::QueryNetwork(const CNNNetwork& network, const std::map<std::string, std::string>& config,
                                   QueryNetworkResult& result) const {
    auto& own = device("QueryNetwork");
    result = own.core.QueryNetwork(network, own.name, config);
}

void InferencePlugin::QueryNetwork(const CNNNetwork& network, QueryNetworkResult& result) const {
    QueryNetwork(network, {}, result);
}

PluginDispatcher::PluginDispatcher(const std::vector<file_name_t>& folders) : m_folders(folders) {
    if (m_folders.empty()) m_folders.emplace_back();
}

InferencePlugin PluginDispatcher::getPluginByDevice(const std::string& device) const {
    const auto impl = std::make_shared<InferenceEnginePluginPtr::Impl>();
    impl->core.GetVersions(device);
    impl->name = device;
    return InferencePlugin(InferenceEnginePluginPtr(impl));
}

InferencePlugin PluginDispatcher::getPluginByName(const file_name_t& name) const {
    std::string reasons;
    for (const auto& folder : m_folders) {
        const file_name_t prefix = folder.empty() ? folder : folder + "/";
        for (const auto& path : {prefix + "lib" + name + ".so", prefix + name}) {
            try {
                return InferencePlugin(InferenceEnginePluginPtr(path));
            } catch (const std::exception& error) {
                reasons += std::string("\n") + error.what();
            }
        }
    }
    IE_THROW(NotFound) << "PluginDispatcher: no library named '" << name << "' brings a device; tried:" << reasons;
}

}  // namespace InferenceEngine
