#include "compiled_model_impl.hpp"

#include <algorithm>

#include "openvino/op/parameter.hpp"
#include "openvino/op/result.hpp"
#include "threads.hpp"
#include "transform.hpp"
#include "weight_cache.hpp"

namespace tenon {
namespace {

bool is_static(const ov::Model& model) {
    const auto& parameters = model.get_parameters();
    return std::all_of(parameters.begin(), parameters.end(),
                       [](const auto& parameter) { return parameter->get_partial_shape().is_static(); });
}

std::shared_ptr<Program> make_program(const ov::Model& model, const std::shared_ptr<const Registry>& registry,
                                      const Device& device, const Settings& settings) {
    const auto transformed = model.clone();
    std::vector<ov::element::Type> input_types, output_types;
    for (const auto& parameter : model.get_parameters())
        input_types.push_back(parameter->get_element_type());
    for (const auto& result : model.get_results())
        output_types.push_back(result->get_output_element_type(0));
    transform(transformed, *registry, device, settings.given);
    PlanEnvironment environment;
    environment.registry = registry;
    environment.device = &device;
    environment.threads = settings.threads_per_stream();
    environment.weights = std::make_shared<WeightCache>();
    return std::make_shared<Program>(transformed, std::move(environment), std::move(input_types),
                                     std::move(output_types));
}

}  // namespace

CompiledModelImpl::CompiledModelImpl(const std::shared_ptr<const ov::Model>& model,
                                     std::shared_ptr<const Registry> registry, const Device& device, Settings settings)
    : m_registry(std::move(registry)),
      m_device(device),
      m_settings(std::move(settings)),
      m_model(model->clone()),
      m_streams(m_settings.stream_count()),
      m_queue(std::make_unique<TaskQueue>(m_settings.stream_count())) {
    for (const auto& parameter : m_model->get_parameters())
        m_inputs.emplace_back(parameter->output(0));
    for (const auto& result : m_model->get_results())
        m_outputs.emplace_back(result->output(0));
    m_program = make_program(*m_model, m_registry, m_device, m_settings);
    if (!is_static(*m_model)) return;
    std::vector<ov::Shape> shapes;
    for (const auto& input : m_inputs)
        shapes.push_back(input.get_shape());
    m_plan = m_program->plan_for(shapes);
    // A kernel that cannot be made is an error of the compilation, not of the first inference.
    const ThreadTeam team(m_settings.threads_per_stream());
    m_streams.make_states(m_plan);
}

CompiledModelImpl::~CompiledModelImpl() = default;

std::shared_ptr<const Plan> CompiledModelImpl::plan() const {
    const std::lock_guard<std::mutex> lock(m_plan_mutex);
    return m_plan;
}

void CompiledModelImpl::note_plan(std::shared_ptr<const Plan> plan) const {
    const std::lock_guard<std::mutex> lock(m_plan_mutex);
    m_plan = std::move(plan);
}

std::shared_ptr<const ov::Model> CompiledModelImpl::runtime_model() const {
    return make_runtime_model(plan().get(), *m_model);
}

ov::Any CompiledModelImpl::get_property(const std::string& name) const {
    if (name == ov::supported_properties.name()) {
        std::vector<ov::PropertyName> names;
        for (const char* own :
             {ov::supported_properties.name(), ov::model_name.name(), ov::optimal_number_of_infer_requests.name(),
              ov::execution_devices.name(), ov::loaded_from_cache.name()})
            names.emplace_back(own, ov::PropertyMutability::RO);
        for (const auto& property : runtime_properties())
            if (!setting_value(m_settings, property).empty()) names.emplace_back(property, ov::PropertyMutability::RO);
        return names;
    }
    if (name == ov::model_name.name()) return m_model->get_friendly_name();
    if (name == ov::optimal_number_of_infer_requests.name()) return m_settings.optimal_requests();
    if (name == ov::execution_devices.name()) return std::vector<std::string>{m_device.name()};
    if (name == ov::loaded_from_cache.name()) return false;
    auto value = setting_value(m_settings, name);
    if (!value.empty()) return value;
    const auto given = m_settings.given.find(name);
    if (given != m_settings.given.end()) return given->second;
    OPENVINO_THROW("a model compiled for ", m_device.name(), " has no property '", name, "'");
}

void CompiledModelImpl::set_property(const ov::AnyMap& properties) {
    for (const auto& [name, value] : properties)
        OPENVINO_THROW("property '", name, "' of a compiled model cannot be set; give it to compile_model");
}

}  // namespace tenon
