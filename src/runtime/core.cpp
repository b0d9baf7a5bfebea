#include "openvino/runtime/core.hpp"

#include <cstring>
#include <fstream>
#include <locale>
#include <set>

#include "ask_kernels.hpp"
#include "compiled_model_impl.hpp"
#include "core_impl.hpp"
#include "extension/doors.hpp"
#include "extension/guard.hpp"
#include "import_model.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/result.hpp"

namespace ov {

Core::Core(const std::string&) : m_impl(std::make_shared<tenon::CoreImpl>()) {}
Core::~Core() = default;

std::map<std::string, Version> Core::get_versions(const std::string& device_name) const {
    std::map<std::string, Version> versions;
    const auto registry = m_impl->registry();
    size_t begin = 0;
    while (begin <= device_name.size()) {
        const size_t end = std::min(device_name.find(',', begin), device_name.size());
        const auto& device = m_impl->device(*registry, device_name.substr(begin, end - begin));
        versions[device.name()] = get_openvino_version();
        begin = end + 1;
    }
    return versions;
}

std::shared_ptr<Model> Core::read_model(const std::string& model_path, const std::string& weights_path) const {
    tenon::ModelSource source;
    source.path = model_path;
    source.content = tenon::map_file(model_path);
    source.weights_path = weights_path;
    return tenon::read_model(*m_impl->registry(), std::move(source));
}

std::shared_ptr<Model> Core::read_model(const std::string& model, const Tensor& weights) const {
    tenon::ModelSource source;
    source.content = std::make_shared<AlignedBuffer>(model.size());
    if (!model.empty()) std::memcpy(source.content->get_ptr(), model.data(), model.size());
    source.weights = weights;
    return tenon::read_model(*m_impl->registry(), std::move(source));
}

CompiledModel Core::compile_model(const std::shared_ptr<const Model>& model, const AnyMap& properties) {
    return compile_model(model, "AUTO", properties);
}

CompiledModel Core::compile_model(const std::shared_ptr<const Model>& model, const std::string& device_name,
                                  const AnyMap& properties) {
    OPENVINO_ASSERT(model, "compile_model is given a null model");
    const auto registry = m_impl->registry();
    const auto& device = m_impl->device(*registry, device_name);
    auto settings = tenon::Settings::from(m_impl->properties_for(device.name(), properties), device);
    return CompiledModel(tenon::call_guarded("compiling model '" + model->get_friendly_name() + "'", [&] {
        return std::make_shared<tenon::CompiledModelImpl>(model, registry, device, std::move(settings));
    }));
}

CompiledModel Core::compile_model(const std::string& model_path, const AnyMap& properties) {
    return compile_model(read_model(model_path), properties);
}

CompiledModel Core::compile_model(const std::string& model_path, const std::string& device_name,
                                  const AnyMap& properties) {
    return compile_model(read_model(model_path), device_name, properties);
}

CompiledModel Core::compile_model(const std::string& model, const Tensor& weights, const std::string& device_name,
                                  const AnyMap& properties) {
    return compile_model(read_model(model, weights), device_name, properties);
}

void Core::add_extension(const std::string& library_path) {
    m_impl->add(tenon::load_extension(library_path));
}

void Core::add_extension(const std::shared_ptr<Extension>& extension) {
    add_extension(std::vector<std::shared_ptr<Extension>>{extension});
}

void Core::add_extension(const std::vector<std::shared_ptr<Extension>>& extensions) {
    m_impl->add(tenon::record_of(extensions));
}

void Core::add_extension(const std::shared_ptr<InferenceEngine::IExtension>& extension) {
    OPENVINO_ASSERT(extension, "add_extension is given a null extension");
    m_impl->add(tenon::record_of(extension, "object of the 2020-21 API"));
}

CompiledModel Core::import_model(std::istream& stream, const std::string& device_name, const AnyMap& properties) {
    return CompiledModel(tenon::import_model(*m_impl, tenon::read_exported_model(stream), device_name, properties));
}

SupportedOpsMap Core::query_model(const std::shared_ptr<const Model>& model, const std::string& device_name,
                                  const AnyMap& properties) const {
    const auto registry = m_impl->registry();
    const auto& device = m_impl->device(*registry, device_name);
    const auto settings = tenon::Settings::from(m_impl->properties_for(device.name(), properties), device);
    SupportedOpsMap supported;
    for (const auto& node : model->get_ordered_ops()) {
        bool runs =
            is_type<op::v0::Parameter>(node) || is_type<op::v0::Result>(node) || is_type<op::v0::Constant>(node);
        tenon::NodeDescription description;
        description.node = node.get();
        description.threads = settings.threads_per_stream();
        description.elementwise = registry->describe_elementwise(*node);
        for (const auto& input : node->input_values())
            description.inputs.push_back({input.get_element_type(), input.get_partial_shape(), {}});
        for (const auto& output : node->outputs())
            description.outputs.push_back({output.get_element_type(), output.get_partial_shape(), {}});
        if (!runs) {
            // A kernel that needs static shapes may throw for a dynamic node; evaluate then still serves.
            try {
                runs = tenon::ask_kernels(description, *registry, device.name()).taken.factory != nullptr;
            } catch (...) {
                runs = node->has_evaluate();
            }
        }
        if (runs) supported[node->get_friendly_name()] = device.name();
    }
    return supported;
}

void Core::set_property(const AnyMap& properties) {
    m_impl->set_properties({}, properties);
}
void Core::set_property(const std::string& device_name, const AnyMap& properties) {
    m_impl->set_properties(device_name, properties);
}
Any Core::get_property(const std::string& device_name, const std::string& name) const {
    return m_impl->get_property(device_name, name);
}
Any Core::get_property(const std::string& device_name, const std::string& name, const AnyMap&) const {
    return m_impl->get_property(device_name, name);
}

std::vector<std::string> Core::get_available_devices() const {
    std::vector<std::string> names;
    for (const auto* device : m_impl->registry()->devices())
        names.push_back(device->name());
    return names;
}

void Core::register_plugin(const std::string& library, const std::string&, const AnyMap&) {
    add_extension(library);
}

void Core::register_plugins(const std::string& path) {
    OPENVINO_THROW_NOT_IMPLEMENTED("lists of plugins (", path, ") are not read; add each device with add_extension");
}

void Core::unload_plugin(const std::string& device_name) {
    m_impl->device(*m_impl->registry(), device_name);
}

void save_model(const std::shared_ptr<const Model>& model, const std::string& xml_path, bool) {
    serialize(model, xml_path);
}

void shutdown() {}

}  // namespace ov
