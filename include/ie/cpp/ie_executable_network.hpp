#pragma once

#include <iosfwd>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "../ie_common.h"
#include "../ie_iexecutable_network.hpp"
#include "../ie_parameter.hpp"
#include "../ie_remote_context.hpp"
#include "ie_cnn_network.h"
#include "ie_infer_request.hpp"

namespace InferenceEngine {

/// A network loaded to a device. Copies share it. Methods throw for an empty one.
class INFERENCE_ENGINE_API_CLASS(ExecutableNetwork) {
public:
    using Ptr = std::shared_ptr<ExecutableNetwork>;

    ExecutableNetwork() = default;
    ~ExecutableNetwork();

    ConstInputsDataMap GetInputsInfo() const;
    ConstOutputsDataMap GetOutputsInfo() const;

    InferRequest CreateInferRequest();
    InferRequest::Ptr CreateInferRequestPtr();
    /// For Core::ImportNetwork: network, precisions, layouts, settings. Throws for nodes that cannot be written.
    void Export(const std::string& path);
    void Export(std::ostream& stream);
    /// What is run, as a network whose nodes carry how they run.
    CNNNetwork GetExecGraphInfo();

    void SetConfig(const std::map<std::string, Parameter>& config);
    Parameter GetConfig(const std::string& name) const;
    Parameter GetMetric(const std::string& name) const;
    RemoteContext::Ptr GetContext() const;
    /// States of the first request (2020); requests have `QueryState` of their own.
    std::vector<VariableState> QueryState();

    bool operator!() const noexcept { return m_impl == nullptr; }
    explicit operator bool() const noexcept { return m_impl != nullptr; }

private:
    struct Impl;
    friend class Core;
    explicit ExecutableNetwork(std::shared_ptr<Impl> impl);

    std::shared_ptr<Impl> m_impl;
};

}  // namespace InferenceEngine
