#pragma once

#include <filesystem>
#include <istream>
#include <map>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "openvino/core/extension.hpp"
#include "openvino/core/graph_util.hpp"
#include "openvino/core/model.hpp"
#include "openvino/core/op_extension.hpp"
#include "openvino/core/version.hpp"
#include "openvino/pass/serialize.hpp"
#include "openvino/runtime/common.hpp"
#include "openvino/runtime/compiled_model.hpp"
#include "openvino/runtime/properties.hpp"
#include "openvino/runtime/remote_context.hpp"
#include "openvino/runtime/tensor.hpp"

namespace InferenceEngine {
class IExtension;
}

namespace tenon {
class CoreImpl;
}

namespace ov {

/// The entry to the engine: extensions, devices, reading and compiling models. Thread-safe.
class OPENVINO_API Core {
public:
    /// The path of a configuration file is accepted for source compatibility; an existing file is not needed.
    explicit Core(const std::string& xml_config_file = {});
    ~Core();

    std::map<std::string, Version> get_versions(const std::string& device_name) const;

    /// Reads a model file; the weights are found beside it unless a path is given.
    std::shared_ptr<Model> read_model(const std::string& model_path, const std::string& weights_path = {}) const;
    std::shared_ptr<Model> read_model(const std::filesystem::path& model_path,
                                      const std::filesystem::path& weights_path = {}) const {
        return read_model(model_path.string(), weights_path.string());
    }
    std::shared_ptr<Model> read_model(const char* model_path) const { return read_model(std::string(model_path)); }
    std::shared_ptr<Model> read_model(const char* model_path, const char* weights_path) const {
        return read_model(std::string(model_path), std::string(weights_path));
    }
    /// Reads a model from text; the weights are shared, not copied.
    std::shared_ptr<Model> read_model(const std::string& model, const Tensor& weights) const;

    CompiledModel compile_model(const std::shared_ptr<const Model>& model, const AnyMap& properties = {});
    CompiledModel compile_model(const std::shared_ptr<const Model>& model, const std::string& device_name,
                                const AnyMap& properties = {});
    CompiledModel compile_model(const std::string& model_path, const AnyMap& properties = {});
    CompiledModel compile_model(const std::string& model_path, const std::string& device_name,
                                const AnyMap& properties = {});
    CompiledModel compile_model(const std::string& model, const Tensor& weights, const std::string& device_name,
                                const AnyMap& properties = {});
    template <typename ModelOrPath, typename... Properties>
    std::enable_if_t<(sizeof...(Properties) > 0) &&
                         (std::is_convertible_v<Properties, std::pair<std::string, Any>> && ...),
                     CompiledModel>
    compile_model(const ModelOrPath& model, const std::string& device_name, Properties&&... properties) {
        return compile_model(model, device_name, AnyMap{std::forward<Properties>(properties)...});
    }

    /// Loads a library and takes in what it brings. On failure the Core is as before.
    void add_extension(const std::string& library_path);
    void add_extension(const char* library_path) { add_extension(std::string(library_path)); }
    void add_extension(const std::filesystem::path& library_path) { add_extension(library_path.string()); }
    void add_extension(const std::shared_ptr<Extension>& extension);
    void add_extension(const std::vector<std::shared_ptr<Extension>>& extensions);
    void add_extension(const std::shared_ptr<InferenceEngine::IExtension>& extension);
    template <typename T, std::enable_if_t<std::is_base_of_v<Extension, T>, bool> = true>
    void add_extension(const T& extension) {
        add_extension(std::shared_ptr<Extension>(std::make_shared<T>(extension)));
    }
    template <typename T, typename... Others,
              std::enable_if_t<std::is_base_of_v<Extension, T> && (sizeof...(Others) > 0), bool> = true>
    void add_extension(const T& extension, Others&&... others) {
        std::vector<std::shared_ptr<Extension>> all{std::make_shared<T>(extension),
                                                    std::make_shared<std::decay_t<Others>>(others)...};
        add_extension(all);
    }
    template <typename T, typename... Others, std::enable_if_t<std::is_base_of_v<Node, T>, bool> = true>
    void add_extension() {
        std::vector<std::shared_ptr<Extension>> all{std::make_shared<OpExtension<T>>(),
                                                    std::make_shared<OpExtension<Others>>()...};
        add_extension(all);
    }
    /// What export_model wrote, compiled anew, for the same device ("" or "AUTO": that one). The call's properties win.
    CompiledModel import_model(std::istream& stream, const std::string& device_name, const AnyMap& properties = {});
    /// Names of the nodes that the device can run.
    SupportedOpsMap query_model(const std::shared_ptr<const Model>& model, const std::string& device_name,
                                const AnyMap& properties = {}) const;

    void set_property(const AnyMap& properties);
    void set_property(const std::string& device_name, const AnyMap& properties);
    template <typename... Properties>
    std::enable_if_t<(sizeof...(Properties) > 0) &&
                     (std::is_convertible_v<Properties, std::pair<std::string, Any>> && ...)>
    set_property(const std::string& device_name, Properties&&... properties) {
        set_property(device_name, AnyMap{std::forward<Properties>(properties)...});
    }
    template <typename... Properties>
    std::enable_if_t<(sizeof...(Properties) > 0) &&
                     (std::is_same_v<std::decay_t<Properties>, std::pair<std::string, Any>> && ...)>
    set_property(Properties&&... properties) {
        set_property(AnyMap{std::forward<Properties>(properties)...});
    }
    Any get_property(const std::string& device_name, const std::string& name) const;
    Any get_property(const std::string& device_name, const std::string& name, const AnyMap& arguments) const;
    Any get_property(const std::string& name) const { return get_property(std::string(), name); }
    template <typename T, PropertyMutability mutability>
    T get_property(const std::string& device_name, const Property<T, mutability>& property) const {
        return get_property(device_name, std::string(property.name())).template as<T>();
    }
    template <typename T, PropertyMutability mutability>
    T get_property(const Property<T, mutability>& property) const {
        return get_property(std::string(), std::string(property.name())).template as<T>();
    }

    /// Throw ov::Exception for a device without remote contexts.
    RemoteContext create_context(const std::string& device_name, const AnyMap& parameters);
    RemoteContext get_default_context(const std::string& device_name);
    CompiledModel compile_model(const std::shared_ptr<const Model>& model, const RemoteContext& context,
                                const AnyMap& properties = {});

    std::vector<std::string> get_available_devices() const;
    void register_plugin(const std::string& library, const std::string& device_name, const AnyMap& config = {});
    void register_plugins(const std::string& xml_config_file);
    void unload_plugin(const std::string& device_name);

    tenon::CoreImpl& impl() const { return *m_impl; }

private:
    std::shared_ptr<tenon::CoreImpl> m_impl;
};

OPENVINO_API void shutdown();

}  // namespace ov
