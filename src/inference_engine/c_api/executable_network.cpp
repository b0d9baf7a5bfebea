#include <memory>

#include "c_api.hpp"

using InferenceEngine::c_api::answer;
using InferenceEngine::c_api::param_of;

void ie_exec_network_free(ie_executable_network_t** ie_exec_network) {
    InferenceEngine::c_api::release(ie_exec_network);
}

IEStatusCode ie_exec_network_create_infer_request(ie_executable_network_t* ie_exec_network,
                                                  ie_infer_request_t** request) {
    return answer({ie_exec_network, request}, [&] {
        *request = std::make_unique<ie_infer_request>(ie_infer_request{ie_exec_network->object.CreateInferRequest()})
                       .release();
    });
}

IEStatusCode ie_exec_network_get_metric(const ie_executable_network_t* ie_exec_network, const char* metric_name,
                                        ie_param_t* param_result) {
    return answer({ie_exec_network, metric_name, param_result},
                  [&] { *param_result = param_of(ie_exec_network->object.GetMetric(metric_name)); });
}

IEStatusCode ie_exec_network_set_config(ie_executable_network_t* ie_exec_network, const ie_config_t* param_config) {
    return answer({ie_exec_network, param_config}, [&] {
        std::map<std::string, InferenceEngine::Parameter> settings;
        for (const auto& [name, value] : InferenceEngine::c_api::settings_of(param_config))
            settings.emplace(name, value);
        ie_exec_network->object.SetConfig(settings);
    });
}

IEStatusCode ie_exec_network_get_config(const ie_executable_network_t* ie_exec_network, const char* metric_config,
                                        ie_param_t* param_result) {
    return answer({ie_exec_network, metric_config, param_result},
                  [&] { *param_result = param_of(ie_exec_network->object.GetConfig(metric_config)); });
}
