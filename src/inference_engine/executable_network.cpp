#include "errors.hpp"
#include "exported_ports.hpp"
#include "ie/ie_plugin_config.hpp"
#include "loaded_network.hpp"
#include "openvino/runtime/properties.hpp"
#include "request.hpp"
#include "runtime/replaced_file.hpp"

namespace InferenceEngine {
namespace {

template <class Impl>
Impl& expect(const std::shared_ptr<Impl>& impl, const char* method) {
    if (!impl)
        IE_THROW(NetworkNotLoaded) << "ExecutableNetwork::" << method
                                   << ": the network is empty; it must come from Core::LoadNetwork";
    return *impl;
}

}  // namespace

ExecutableNetwork::ExecutableNetwork(std::shared_ptr<Impl> impl) : m_impl(std::move(impl)) {}
ExecutableNetwork::~ExecutableNetwork() = default;

ConstInputsDataMap ExecutableNetwork::GetInputsInfo() const {
    ConstInputsDataMap inputs;
    for (const auto& [name, input] : expect(m_impl, "GetInputsInfo").inputs)
        inputs.emplace(name, input);
    return inputs;
}

ConstOutputsDataMap ExecutableNetwork::GetOutputsInfo() const {
    ConstOutputsDataMap outputs;
    for (const auto& [name, output] : expect(m_impl, "GetOutputsInfo").outputs)
        outputs.emplace(name, output);
    return outputs;
}

InferRequest ExecutableNetwork::CreateInferRequest() {
    auto& network = expect(m_impl, "CreateInferRequest");
    const auto request = std::make_shared<InferRequest::Impl>(m_impl);
    if (network.first_request.expired()) network.first_request = request;
    return InferRequest(request);
}

InferRequest::Ptr ExecutableNetwork::CreateInferRequestPtr() {
    return std::make_shared<InferRequest>(CreateInferRequest());
}

void ExecutableNetwork::Export(const std::string& path) {
    expect(m_impl, "Export");
    details::call([&] {
        tenon::ReplacedFile file(path);
        Export(file.stream());
        file.put_in_place();
    });
}

void ExecutableNetwork::Export(std::ostream& stream) {
    auto& network = expect(m_impl, "Export");
    details::call([&] {
        auto exported = network.engine_model->exported();
        exported.ports = details::exported_ports(network);
        tenon::write(exported, stream);
    });
}

CNNNetwork ExecutableNetwork::GetExecGraphInfo() {
    auto& network = expect(m_impl, "GetExecGraphInfo");
    return details::call([&] { return CNNNetwork(network.compiled.get_runtime_model()->clone()); });
}

void ExecutableNetwork::SetConfig(const std::map<std::string, Parameter>& config) {
    expect(m_impl, "SetConfig");
    for (const auto& setting : config)
        IE_THROW(NotImplemented) << "ExecutableNetwork::SetConfig: setting '" << setting.first
                                 << "' of a loaded network cannot be changed; give it to LoadNetwork";
}

Parameter ExecutableNetwork::GetConfig(const std::string& name) const {
    const auto& network = expect(m_impl, "GetConfig");
    return details::call([&]() -> Parameter {
        if (const auto own = details::own_setting(network.own, name)) return *own;
        return details::setting_text(network.compiled.get_property(details::property_name(name)));
    });
}

Parameter ExecutableNetwork::GetMetric(const std::string& name) const {
    const auto& network = expect(m_impl, "GetMetric");
    return details::call([&]() -> Parameter {
        if (name == METRIC_KEY(NETWORK_NAME)) return network.compiled.get_property(ov::model_name);
        if (name == METRIC_KEY(OPTIMAL_NUMBER_OF_INFER_REQUESTS))
            return static_cast<unsigned>(network.compiled.get_property(ov::optimal_number_of_infer_requests));
        if (name == METRIC_KEY(SUPPORTED_CONFIG_KEYS)) return details::setting_names();
        if (name == METRIC_KEY(SUPPORTED_METRICS))
            return std::vector<std::string>{METRIC_KEY(NETWORK_NAME), METRIC_KEY(OPTIMAL_NUMBER_OF_INFER_REQUESTS),
                                            METRIC_KEY(SUPPORTED_CONFIG_KEYS), METRIC_KEY(SUPPORTED_METRICS)};
        IE_THROW(NotFound) << "ExecutableNetwork::GetMetric: there is no metric '" << name << "'; see "
                           << METRIC_KEY(SUPPORTED_METRICS);
    });
}

RemoteContext::Ptr ExecutableNetwork::GetContext() const {
    expect(m_impl, "GetContext");
    IE_THROW(NotImplemented) << "ExecutableNetwork::GetContext: the network's device has no remote context";
}

std::vector<VariableState> ExecutableNetwork::QueryState() {
    const auto first = std::static_pointer_cast<InferRequest::Impl>(expect(m_impl, "QueryState").first_request.lock());
    if (!first)
        IE_THROW() << "ExecutableNetwork::QueryState: there is no request; create one, and ask it for its states";
    return InferRequest(first).QueryState();
}

}  // namespace InferenceEngine
