#pragma once

#include <ie_iextension.h>

#include <ngraph/ngraph.hpp>

/// Squareplus on the CPU, on FP32.
class SquareplusKernel : public InferenceEngine::ILayerExecImpl {
public:
    explicit SquareplusKernel(const std::shared_ptr<ngraph::Node>& node);

    InferenceEngine::StatusCode getSupportedConfigurations(std::vector<InferenceEngine::LayerConfig>& configurations,
                                                           InferenceEngine::ResponseDesc* response) noexcept override;
    InferenceEngine::StatusCode init(InferenceEngine::LayerConfig& configuration,
                                     InferenceEngine::ResponseDesc* response) noexcept override;
    InferenceEngine::StatusCode execute(std::vector<InferenceEngine::Blob::Ptr>& inputs,
                                        std::vector<InferenceEngine::Blob::Ptr>& outputs,
                                        InferenceEngine::ResponseDesc* response) noexcept override;

private:
    InferenceEngine::SizeVector m_dims;
    float m_softness = 0;
    std::string m_error;
};
