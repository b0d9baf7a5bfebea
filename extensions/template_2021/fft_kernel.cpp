#include "fft_kernel.hpp"

#include <ie_layouts.h>

#include <ie_parallel.hpp>
#include <numeric>

#include "failure.hpp"
#include "fft.hpp"
#include "fourier.hpp"

using namespace InferenceEngine;

FftKernel::FftKernel(const std::shared_ptr<ngraph::Node>& node) {
    const auto fft = std::dynamic_pointer_cast<Fft>(node);
    // Exceptions must not leave the methods below, so what is wrong is kept until the engine asks.
    if (!fft)
        m_error = "expected an FFT node";
    else if (fft->get_input_partial_shape(0).is_dynamic())
        m_error = "expected an input of known shape";
    else if (fft->get_input_element_type(0) != ngraph::element::f32)
        m_error = "expected an input of f32";
    if (!m_error.empty()) return;
    m_dims = fft->get_input_shape(0);
    m_inverse = fft->inverse();
}

StatusCode FftKernel::getSupportedConfigurations(std::vector<LayerConfig>& configurations,
                                                 ResponseDesc* response) noexcept {
    if (!m_error.empty()) return fail(response, m_error);
    // Planar memory alone: the axes as they are. The engine brings its tensors into it where they lie otherwise.
    SizeVector order(m_dims.size());
    std::iota(order.begin(), order.end(), size_t{0});
    DataConfig data;
    data.desc = TensorDesc(Precision::FP32, m_dims, BlockingDesc(m_dims, order));
    LayerConfig configuration;
    configuration.inConfs.push_back(data);
    configuration.outConfs.push_back(data);
    configurations.push_back(configuration);
    return OK;
}

StatusCode FftKernel::init(LayerConfig& configuration, ResponseDesc* response) noexcept {
    if (configuration.inConfs.size() != 1 || configuration.outConfs.size() != 1)
        return fail(response, "expected one input and one output");
    return OK;
}

StatusCode FftKernel::execute(std::vector<Blob::Ptr>& inputs, std::vector<Blob::Ptr>& outputs,
                              ResponseDesc* response) noexcept {
    const float* in = inputs[0]->cbuffer().as<const float*>();
    float* out = outputs[0]->buffer().as<float*>();
    const size_t rank = m_dims.size(), height = m_dims[rank - 3], width = m_dims[rank - 2], plane = 2 * height * width;
    try {
        parallel_for(plane == 0 ? 0 : inputs[0]->size() / plane,
                     [&](size_t i) { fourier_transform(in + i * plane, out + i * plane, height, width, m_inverse); });
    } catch (const std::exception& error) {
        return fail(response, error.what());
    }
    return OK;
}
