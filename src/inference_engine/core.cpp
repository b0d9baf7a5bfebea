#include "ie/ie_core.hpp"

#include <algorithm>
#include <fstream>
#include <iomanip>
#include <mutex>
#include <sstream>

#include "blob_memory.hpp"
#include "errors.hpp"
#include "exported_ports.hpp"
#include "extension/doors.hpp"
#include "ie/ie_unicode.hpp"
#include "loaded_network.hpp"
#include "openvino/pass/visualize_tree.hpp"
#include "openvino/runtime/core.hpp"
#include "runtime/import_model.hpp"

namespace InferenceEngine {

struct Core::Impl {
    ov::Core core;
    std::mutex mutex;
    IErrorListener* listener = nullptr;
    std::vector<IExtensionPtr> extensions;
    /// Settings that the classes of this API act on, by device; the empty name holds for all.
    std::map<std::string, details::Config> own;

    template <class Function>
    auto call(Function&& function) -> decltype(function()) {
        try {
            return details::call(std::forward<Function>(function));
        } catch (const std::exception& error) {
            const std::lock_guard<std::mutex> lock(mutex);
            if (listener) listener->onError(error.what());
            throw;
        }
    }

    details::Config own_for(const std::string& device, const details::Config& call_own) {
        details::Config merged = call_own;
        const std::lock_guard<std::mutex> lock(mutex);
        for (const auto& name : {device, std::string()})
            if (const auto found = own.find(name); found != own.end())
                merged.insert(found->second.begin(), found->second.end());
        return merged;
    }

    /// The snapshot, with the network's own extensions that the Core does not know.
    std::shared_ptr<const tenon::Registry> registry_for(const details::Network& network) {
        auto registry = core.impl().registry();
        for (const auto& extension : network.extensions) {
            const bool known = [&] {
                const std::lock_guard<std::mutex> lock(mutex);
                return std::find(extensions.begin(), extensions.end(), extension) != extensions.end();
            }();
            if (!known && extension)
                registry = registry->with(tenon::record_of(extension, "extension of a CNNNetwork"));
        }
        return registry;
    }

    static void set_batch_limit(const ov::PartialShape& first_input, details::LoadedNetwork& loaded) {
        if (details::own_setting(loaded.own, PluginConfigParams::KEY_DYN_BATCH_ENABLED) != PluginConfigParams::YES)
            return;
        const bool is_known = first_input.rank().is_static() && first_input.size() > 0 && first_input[0].is_static();
        loaded.batch = is_known ? static_cast<size_t>(first_input[0].get_length()) : 0;
        const size_t limit = details::batch_limit(loaded.own);
        loaded.batch_limit = limit > 0 ? std::min(loaded.batch, limit) : loaded.batch;
    }

    static void take(const std::shared_ptr<tenon::CompiledModelImpl>& compiled, details::LoadedNetwork& loaded) {
        loaded.compiled = ov::CompiledModel(compiled);
        loaded.engine_model = compiled;
    }

    static void draw_graph(const details::LoadedNetwork& loaded, const std::string& path) {
        const auto add_kernel = [](const ov::Node& node, std::vector<std::string>& attributes) {
            const auto& info = node.get_rt_info();
            const auto type = info.find("layerType"), kernel = info.find("execType");
            if (type == info.end() || kernel == info.end()) return;
            std::ostringstream label;
            label << "label="
                  << std::quoted(node.get_friendly_name() + '\n' + type->second.as<std::string>() + '\n' +
                                 kernel->second.as<std::string>());
            attributes.push_back(label.str());
        };
        ov::pass::VisualizeTree(path, add_kernel).run_on_model(loaded.engine_model->runtime_model()->clone());
    }

    void load(const details::Network& network, const std::string& device_name, const Config& config,
              details::LoadedNetwork& loaded) {
        const auto settings = details::split(config);
        const auto registry = registry_for(network);
        const auto& device = core.impl().device(*registry, device_name);
        loaded.own = own_for(device.name(), settings.own);
        auto compile_settings =
            tenon::Settings::from(core.impl().properties_for(device.name(), settings.properties), device);
        const auto model = details::convert_ports(network);
        details::describe_ports(network, loaded);
        if (const auto& inputs = network.model->get_parameters(); !inputs.empty())
            set_batch_limit(inputs[0]->get_output_partial_shape(0), loaded);
        take(std::make_shared<tenon::CompiledModelImpl>(model, registry, device, std::move(compile_settings)), loaded);
        const auto dump = details::own_setting(loaded.own, PluginConfigParams::KEY_DUMP_EXEC_GRAPH_AS_DOT);
        if (dump && !dump->empty()) draw_graph(loaded, *dump + "_init.dot");
    }

    void import(std::istream& stream, const std::string& device, const Config& config, details::LoadedNetwork& loaded) {
        const auto exported = tenon::read_exported_model(stream);
        auto settings = details::split(config);
        const auto compiled = tenon::import_model(core.impl(), exported, device, settings.properties);
        take(compiled, loaded);
        loaded.own = std::move(settings.own);
        details::import_ports(exported.ports, compiled->model(), loaded);
        loaded.own = own_for(compiled->device().name(), loaded.own);
        for (const auto& [name, port] : loaded.ports) {
            if (!port.is_input || port.index != 0) continue;
            const auto shape = port.is_dynamic ? compiled->inputs()[0].get_partial_shape()
                                               : ov::PartialShape(ov::Shape(port.desc.getDims()));
            set_batch_limit(shape, loaded);
        }
    }
};

Core::Core(const std::string& xml_config_file) : m_impl(details::call([] { return std::make_shared<Impl>(); })) {
    if (!xml_config_file.empty()) RegisterPlugins(xml_config_file);
}

Core::~Core() = default;

std::map<std::string, Version> Core::GetVersions(const std::string& device) const {
    return m_impl->call([&] {
        const size_t colon = device.find(':');
        std::map<std::string, Version> versions;
        for (const auto& [name, version] :
             m_impl->core.get_versions(colon == std::string::npos ? device : device.substr(colon + 1))) {
            Version own = *GetInferenceEngineVersion();
            own.description = version.description;
            versions.emplace(name, own);
        }
        return versions;
    });
}

void Core::SetLogCallback(IErrorListener& listener) const {
    const std::lock_guard<std::mutex> lock(m_impl->mutex);
    m_impl->listener = &listener;
}

CNNNetwork Core::ReadNetwork(const std::string& model_path, const std::string& weights_path) const {
    return m_impl->call([&] {
        CNNNetwork network;
        const auto registry = m_impl->core.impl().registry();
        network.m_impl =
            std::make_shared<CNNNetwork::Impl>(m_impl->core.read_model(model_path, weights_path), registry);
        return network;
    });
}

CNNNetwork Core::ReadNetwork(const std::wstring& model_path, const std::wstring& weights_path) const {
    return ReadNetwork(wStringtoMBCSstringChar(model_path), wStringtoMBCSstringChar(weights_path));
}

CNNNetwork Core::ReadNetwork(const std::string& model, const Blob::CPtr& weights) const {
    return m_impl->call([&] {
        ov::Tensor tensor;
        if (weights && weights->byteSize() > 0) {
            auto* memory = details::first_element(*weights);
            if (!memory) IE_THROW(NotAllocated) << "Core::ReadNetwork: the blob of weights is not allocated";
            const ov::Tensor view(ov::element::u8, ov::Shape{weights->byteSize()}, memory);
            tensor = ov::Tensor(view, std::const_pointer_cast<Blob>(weights));
        }
        CNNNetwork network;
        const auto registry = m_impl->core.impl().registry();
        network.m_impl = std::make_shared<CNNNetwork::Impl>(m_impl->core.read_model(model, tensor), registry);
        return network;
    });
}

ExecutableNetwork Core::LoadNetwork(const CNNNetwork& network, const std::string& device, const Config& config) {
    return m_impl->call([&] {
        if (!network.m_impl)
            IE_THROW(NetworkNotRead) << "Core::LoadNetwork: the network is empty; call ReadNetwork first";
        const auto loaded = std::make_shared<ExecutableNetwork::Impl>();
        // The user may have changed the function.
        network.m_impl->update();
        m_impl->load(*network.m_impl, device, config, *loaded);
        return ExecutableNetwork(loaded);
    });
}

ExecutableNetwork Core::LoadNetwork(const CNNNetwork& network, const Config& config) {
    const auto devices = GetAvailableDevices();
    return LoadNetwork(network, devices.empty() ? std::string() : devices.front(), config);
}

ExecutableNetwork Core::LoadNetwork(const std::string& model_path, const std::string& device, const Config& config) {
    return LoadNetwork(ReadNetwork(model_path), device, config);
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): as the API has it
ExecutableNetwork Core::LoadNetwork(const CNNNetwork& network, RemoteContext::Ptr context, const Config& config) {
    if (!context) IE_THROW() << "Core::LoadNetwork: expected a remote context, found null";
    return LoadNetwork(network, context->getDeviceName(), config);
}

void Core::AddExtension(const IExtensionPtr& extension) {
    m_impl->call([&] {
        if (!extension) IE_THROW() << "Core::AddExtension: expected an extension, found null";
        m_impl->core.add_extension(extension);
        const std::lock_guard<std::mutex> lock(m_impl->mutex);
        m_impl->extensions.push_back(extension);
    });
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): as the API has it
void Core::AddExtension(IExtensionPtr extension, const std::string& device) {
    m_impl->call([&] {
        for (const std::string compound : {"HETERO:", "MULTI:", "AUTO:"})
            if ((device + ':').compare(0, compound.size(), compound) == 0)
                IE_THROW() << compound.substr(0, compound.size() - 1)
                           << " device does not support extensions. Please, set extensions directly to fallback "
                              "devices";
    });
    AddExtension(extension);
}

ExecutableNetwork Core::ImportNetwork(const std::string& path, const std::string& device, const Config& config) {
    std::ifstream stream(path, std::ios::binary);
    m_impl->call([&] {
        if (!stream) IE_THROW() << "Core::ImportNetwork: cannot read '" << path << "'";
    });
    return ImportNetwork(stream, device, config);
}

ExecutableNetwork Core::ImportNetwork(std::istream& stream, const std::string& device, const Config& config) {
    return m_impl->call([&]() -> ExecutableNetwork {
        const auto loaded = std::make_shared<ExecutableNetwork::Impl>();
        m_impl->import(stream, device, config, *loaded);
        return ExecutableNetwork(loaded);
    });
}

ExecutableNetwork Core::ImportNetwork(std::istream& stream) {
    // The device is the one it was exported from.
    return ImportNetwork(stream, std::string());
}

ExecutableNetwork Core::ImportNetwork(std::istream& stream, const RemoteContext::Ptr& context, const Config& config) {
    if (!context) IE_THROW() << "Core::ImportNetwork: expected a remote context, found null";
    return ImportNetwork(stream, context->getDeviceName(), config);
}

QueryNetworkResult Core::QueryNetwork(const CNNNetwork& network, const std::string& device,
                                      const Config& config) const {
    return m_impl->call([&] {
        QueryNetworkResult result;
        result.supportedLayersMap =
            m_impl->core.query_model(network.getFunction(), device, details::split(config).properties);
        return result;
    });
}

void Core::SetConfig(const Config& config, const std::string& device) {
    m_impl->call([&] {
        auto settings = details::split(config);
        // Layers of other devices, given to all: kept for those that read them.
        if (const auto file = settings.properties.find(PluginConfigParams::KEY_CONFIG_FILE);
            device.empty() && file != settings.properties.end()) {
            settings.own[file->first] = file->second.as<std::string>();
            settings.properties.erase(file);
        }
        if (!settings.properties.empty()) {
            if (device.empty())
                m_impl->core.set_property(settings.properties);
            else
                m_impl->core.set_property(device, settings.properties);
        }
        const std::lock_guard<std::mutex> lock(m_impl->mutex);
        for (const auto& [name, value] : settings.own)
            m_impl->own[device][name] = value;
    });
}

Parameter Core::GetConfig(const std::string& device, const std::string& name) const {
    return m_impl->call([&]() -> Parameter {
        const auto own = details::own_setting(m_impl->own_for(device, {}), name);
        if (own) return *own;
        return details::setting_text(m_impl->core.get_property(device, details::property_name(name)));
    });
}

Parameter Core::GetMetric(const std::string& device, const std::string& name) const {
    return m_impl->call([&]() -> Parameter {
        const std::map<std::string, std::string> properties{
            {METRIC_KEY(FULL_DEVICE_NAME), ov::device::full_name.name()},
            {METRIC_KEY(OPTIMIZATION_CAPABILITIES), ov::device::capabilities.name()},
            {METRIC_KEY(RANGE_FOR_STREAMS), ov::range_for_streams.name()},
            {METRIC_KEY(RANGE_FOR_ASYNC_INFER_REQUESTS), ov::range_for_async_infer_requests.name()},
            {METRIC_KEY(AVAILABLE_DEVICES), ov::available_devices.name()}};
        if (name == METRIC_KEY(SUPPORTED_CONFIG_KEYS)) return details::setting_names();
        if (name == METRIC_KEY(IMPORT_EXPORT_SUPPORT)) return true;
        if (name == METRIC_KEY(SUPPORTED_METRICS)) {
            std::vector<std::string> names{METRIC_KEY(SUPPORTED_CONFIG_KEYS), METRIC_KEY(IMPORT_EXPORT_SUPPORT),
                                           METRIC_KEY(SUPPORTED_METRICS)};
            for (const auto& property : properties)
                names.push_back(property.first);
            return names;
        }
        const auto found = properties.find(name);
        if (found == properties.end())
            IE_THROW(NotFound) << "Core::GetMetric: device '" << device << "' has no metric '" << name << "'; see "
                               << METRIC_KEY(SUPPORTED_METRICS);
        return details::parameter_of(m_impl->core.get_property(device, found->second));
    });
}

std::vector<std::string> Core::GetAvailableDevices() const {
    return m_impl->call([&] { return m_impl->core.get_available_devices(); });
}

void Core::RegisterPlugin(const std::string& library, const std::string& device) {
    m_impl->call([&] { m_impl->core.register_plugin(library, device); });
}

void Core::UnregisterPlugin(const std::string& device) {
    m_impl->call([&] { m_impl->core.unload_plugin(device); });
}

void Core::RegisterPlugins(const std::string& xml_config_file) {
    m_impl->call([&] { m_impl->core.register_plugins(xml_config_file); });
}

RemoteContext::Ptr Core::CreateContext(const std::string& device, const ParamMap&) {
    IE_THROW(NotImplemented) << "Core::CreateContext: device '" << device
                             << "' has no remote contexts; give blobs of host memory";
}

RemoteContext::Ptr Core::GetDefaultContext(const std::string& device) {
    IE_THROW(NotImplemented) << "Core::GetDefaultContext: device '" << device
                             << "' has no remote contexts; give blobs of host memory";
}

}  // namespace InferenceEngine
