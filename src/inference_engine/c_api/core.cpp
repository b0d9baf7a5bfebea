#include <istream>
#include <memory>
#include <streambuf>

#include "c_api.hpp"

namespace {

using InferenceEngine::c_api::answer;
using InferenceEngine::c_api::copy_of;
using InferenceEngine::c_api::free_copy;
using InferenceEngine::c_api::param_of;
using InferenceEngine::c_api::settings_of;
using InferenceEngine::c_api::text_or_empty;

/// Reads from memory that is not its own.
class MemoryBuffer : public std::streambuf {
public:
    MemoryBuffer(const char* memory, size_t size) {
        // A stream that is only read never writes through these.
        char* first = const_cast<char*>(memory);
        setg(first, first, first + size);
    }
};

}  // namespace

ie_version_t ie_c_api_version() {
    ie_version_t version{nullptr};
    // Without memory it stays null, which is all that this function can say.
    static_cast<void>(
        answer({}, [&] { version.api_version = copy_of(InferenceEngine::GetInferenceEngineVersion()->buildNumber); }));
    return version;
}

void ie_version_free(ie_version_t* version) {
    if (!version) return;
    free_copy(version->api_version);
    version->api_version = nullptr;
}

void ie_param_free(ie_param_t* param) {
    if (!param) return;
    free_copy(param->params);
    param->params = nullptr;
}

IEStatusCode ie_core_create(const char* xml_config_file, ie_core_t** core) {
    return answer({core}, [&] {
        *core = std::make_unique<ie_core>(ie_core{InferenceEngine::Core(text_or_empty(xml_config_file))}).release();
    });
}

void ie_core_free(ie_core_t** core) {
    InferenceEngine::c_api::release(core);
}

IEStatusCode ie_core_get_versions(const ie_core_t* core, const char* device_name, ie_core_versions_t* versions) {
    return answer({core, device_name, versions}, [&] {
        const auto found = core->object.GetVersions(device_name);
        ie_core_versions_t made{std::make_unique<ie_core_version_t[]>(found.size()).release(), found.size()};
        std::unique_ptr<ie_core_versions_t, decltype(&ie_core_versions_free)> guard(&made, ie_core_versions_free);
        ie_core_version_t* next = made.versions;
        for (const auto& [name, version] : found) {
            next->major = static_cast<size_t>(version.apiVersion.major);
            next->minor = static_cast<size_t>(version.apiVersion.minor);
            next->device_name = copy_of(name);
            next->build_number = copy_of(text_or_empty(version.buildNumber));
            next->description = copy_of(text_or_empty(version.description));
            ++next;
        }
        *versions = *guard.release();
    });
}

void ie_core_versions_free(ie_core_versions_t* vers) {
    if (!vers || !vers->versions) return;
    for (size_t i = 0; i < vers->num_vers; ++i) {
        free_copy(vers->versions[i].device_name);
        free_copy(vers->versions[i].build_number);
        free_copy(vers->versions[i].description);
    }
    delete[] vers->versions;
    *vers = {nullptr, 0};
}

IEStatusCode ie_core_read_network(ie_core_t* core, const char* xml, const char* weights_file, ie_network_t** network) {
    return answer({core, xml, network}, [&] {
        *network = std::make_unique<ie_network>(ie_network{core->object.ReadNetwork(xml, text_or_empty(weights_file))})
                       .release();
    });
}

IEStatusCode ie_core_read_network_from_memory(ie_core_t* core, const uint8_t* xml_content, size_t xml_content_size,
                                              const ie_blob_t* weight_blob, ie_network_t** network) {
    return answer({core, xml_content, network}, [&] {
        const std::string model(reinterpret_cast<const char*>(xml_content), xml_content_size);
        const InferenceEngine::Blob::CPtr weights = weight_blob ? weight_blob->object : nullptr;
        *network = std::make_unique<ie_network>(ie_network{core->object.ReadNetwork(model, weights)}).release();
    });
}

IEStatusCode ie_core_import_network(ie_core_t* core, const char* file_name, const char* device_name,
                                    const ie_config_t* config, ie_executable_network_t** exe_network) {
    return answer({core, file_name, exe_network}, [&] {
        *exe_network = std::make_unique<ie_executable>(ie_executable{core->object.ImportNetwork(
                                                           file_name, text_or_empty(device_name), settings_of(config))})
                           .release();
    });
}

IEStatusCode ie_core_import_network_from_memory(ie_core_t* core, const ie_blob_t* model_blob, const char* device_name,
                                                const ie_config_t* config, ie_executable_network_t** exe_network) {
    return answer({core, model_blob, exe_network}, [&] {
        const auto memory = model_blob->object->cbuffer();
        MemoryBuffer buffer(memory.as<const char*>(), model_blob->object->byteSize());
        std::istream stream(&buffer);
        *exe_network = std::make_unique<ie_executable>(ie_executable{core->object.ImportNetwork(
                                                           stream, text_or_empty(device_name), settings_of(config))})
                           .release();
    });
}

IEStatusCode ie_core_export_network(ie_core_t* core, const char* file_name, ie_executable_network_t** exe_network) {
    return answer({core, file_name, exe_network, exe_network ? *exe_network : nullptr},
                  [&] { (*exe_network)->object.Export(file_name); });
}

IEStatusCode ie_core_load_network(ie_core_t* core, const ie_network_t* network, const char* device_name,
                                  const ie_config_t* config, ie_executable_network_t** exe_network) {
    return answer({core, network, device_name, exe_network}, [&] {
        *exe_network = std::make_unique<ie_executable>(
                           ie_executable{core->object.LoadNetwork(network->object, device_name, settings_of(config))})
                           .release();
    });
}

IEStatusCode ie_core_load_network_from_file(ie_core_t* core, const char* xml, const char* device_name,
                                            const ie_config_t* config, ie_executable_network_t** exe_network) {
    return answer({core, xml, device_name, exe_network}, [&] {
        *exe_network = std::make_unique<ie_executable>(
                           ie_executable{core->object.LoadNetwork(xml, device_name, settings_of(config))})
                           .release();
    });
}

IEStatusCode ie_core_set_config(ie_core_t* core, const ie_config_t* ie_core_config, const char* device_name) {
    return answer({core, ie_core_config},
                  [&] { core->object.SetConfig(settings_of(ie_core_config), text_or_empty(device_name)); });
}

IEStatusCode ie_core_register_plugin(ie_core_t* core, const char* plugin_name, const char* device_name) {
    return answer({core, plugin_name, device_name}, [&] { core->object.RegisterPlugin(plugin_name, device_name); });
}

IEStatusCode ie_core_register_plugins(ie_core_t* core, const char* xml_config_file) {
    return answer({core, xml_config_file}, [&] { core->object.RegisterPlugins(xml_config_file); });
}

IEStatusCode ie_core_unregister_plugin(ie_core_t* core, const char* device_name) {
    return answer({core, device_name}, [&] { core->object.UnregisterPlugin(device_name); });
}

IEStatusCode ie_core_add_extension(ie_core_t* core, const char* extension_path, const char* device_name) {
    return answer({core, extension_path, device_name}, [&] {
        core->object.AddExtension(std::make_shared<InferenceEngine::Extension>(std::string(extension_path)),
                                  device_name);
    });
}

IEStatusCode ie_core_get_metric(const ie_core_t* core, const char* device_name, const char* metric_name,
                                ie_param_t* param_result) {
    return answer({core, device_name, metric_name, param_result},
                  [&] { *param_result = param_of(core->object.GetMetric(device_name, metric_name)); });
}

IEStatusCode ie_core_get_config(const ie_core_t* core, const char* device_name, const char* config_name,
                                ie_param_t* param_result) {
    return answer({core, device_name, config_name, param_result},
                  [&] { *param_result = param_of(core->object.GetConfig(device_name, config_name)); });
}

IEStatusCode ie_core_get_available_devices(const ie_core_t* core, ie_available_devices_t* avai_devices) {
    return answer({core, avai_devices}, [&] {
        const auto found = core->object.GetAvailableDevices();
        ie_available_devices_t made{std::make_unique<char*[]>(found.size()).release(), found.size()};
        std::unique_ptr<ie_available_devices_t, decltype(&ie_core_available_devices_free)> guard(
            &made, ie_core_available_devices_free);
        for (size_t i = 0; i < found.size(); ++i)
            made.devices[i] = copy_of(found[i]);
        *avai_devices = *guard.release();
    });
}

void ie_core_available_devices_free(ie_available_devices_t* avai_devices) {
    if (!avai_devices || !avai_devices->devices) return;
    for (size_t i = 0; i < avai_devices->num_devices; ++i)
        free_copy(avai_devices->devices[i]);
    delete[] avai_devices->devices;
    *avai_devices = {nullptr, 0};
}
