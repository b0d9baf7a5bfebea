#pragma once

#include <ie_iextension.h>

#include <ngraph/ngraph.hpp>

/// FFT on the CPU, on planar FP32, with a thread for each plane.
class FftKernel : public InferenceEngine::ILayerExecImpl {
public:
    explicit FftKernel(const std::shared_ptr<ngraph::Node>& node);

    InferenceEngine::StatusCode getSupportedConfigurations(std::vector<InferenceEngine::LayerConfig>& configurations,
                                                           InferenceEngine::ResponseDesc* response) noexcept override;
    InferenceEngine::StatusCode init(InferenceEngine::LayerConfig& configuration,
                                     InferenceEngine::ResponseDesc* response) noexcept override;
    InferenceEngine::StatusCode execute(std::vector<InferenceEngine::Blob::Ptr>& inputs,
                                        std::vector<InferenceEngine::Blob::Ptr>& outputs,
                                        InferenceEngine::ResponseDesc* response) noexcept override;

private:
    InferenceEngine::SizeVector m_dims;
    bool m_inverse = false;
    std::string m_error;
};
