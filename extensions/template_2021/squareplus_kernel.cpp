#include "squareplus_kernel.hpp"

#include <ie_layouts.h>

#include <cmath>

#include "failure.hpp"
#include "squareplus.hpp"

using namespace InferenceEngine;

namespace {

/// Input and output lie in memory alike, so the formula can run over the elements without knowing where each belongs.
LayerConfig configuration(const SizeVector& dims, const SizeVector& blocked_dims, const SizeVector& order) {
    // The engine may give a part of a larger buffer: where it begins is left to it.
    const size_t any_offset = std::numeric_limits<size_t>::max();
    DataConfig data;
    data.desc = TensorDesc(Precision::FP32, dims, BlockingDesc(blocked_dims, order, any_offset));
    LayerConfig result;
    result.inConfs.push_back(data);
    // Each element is read before it is written, so the output may take the input's memory.
    data.inPlace = 0;
    result.outConfs.push_back(data);
    return result;
}

}  // namespace

SquareplusKernel::SquareplusKernel(const std::shared_ptr<ngraph::Node>& node) {
    const auto squareplus = std::dynamic_pointer_cast<Squareplus>(node);
    // Exceptions must not leave the methods below, so what is wrong is kept until the engine asks.
    if (!squareplus)
        m_error = "expected a Squareplus node";
    else if (squareplus->get_input_partial_shape(0).is_dynamic())
        m_error = "expected an input of known shape";
    else if (squareplus->get_input_element_type(0) != ngraph::element::f32)
        m_error = "expected an input of f32";
    if (!m_error.empty()) return;
    m_dims = squareplus->get_input_shape(0);
    m_softness = squareplus->softness();
}

StatusCode SquareplusKernel::getSupportedConfigurations(std::vector<LayerConfig>& configurations,
                                                        ResponseDesc* response) noexcept {
    if (!m_error.empty()) return fail(response, m_error);
    SizeVector order(m_dims.size());
    for (size_t axis = 0; axis < order.size(); ++axis)
        order[axis] = axis;
    // Planar memory: the axes as they are. Every kernel should offer it.
    configurations.push_back(configuration(m_dims, m_dims, order));
    if (m_dims.size() != 4) return OK;
    // Channels last, and channels in blocks, are what convolutions work on: a kernel that takes the neighbours' layout
    // spares the engine a reorder in front of it and another one behind it.
    const SizeVector last{0, 2, 3, 1};
    configurations.push_back(configuration(m_dims, {m_dims[0], m_dims[2], m_dims[3], m_dims[1]}, last));
    for (const size_t block : {8, 16}) {
        const SizeVector blocked{m_dims[0], (m_dims[1] + block - 1) / block, m_dims[2], m_dims[3], block};
        configurations.push_back(configuration(m_dims, blocked, {0, 1, 2, 3, 1}));
    }
    return OK;
}

StatusCode SquareplusKernel::init(LayerConfig& configuration, ResponseDesc* response) noexcept {
    if (configuration.inConfs.size() != 1 || configuration.outConfs.size() != 1)
        return fail(response, "expected one input and one output");
    // `execute` runs over the memory from end to end, which takes equal descriptions.
    if (configuration.inConfs[0].desc.getBlockingDesc() != configuration.outConfs[0].desc.getBlockingDesc())
        return fail(response, "expected input and output in the same layout");
    return OK;
}

StatusCode SquareplusKernel::execute(std::vector<Blob::Ptr>& inputs, std::vector<Blob::Ptr>& outputs,
                                     ResponseDesc*) noexcept {
    const auto& blocking = inputs[0]->getTensorDesc().getBlockingDesc();
    const float* x = inputs[0]->cbuffer().as<const float*>() + blocking.getOffsetPadding();
    float* y = outputs[0]->buffer().as<float*>() + outputs[0]->getTensorDesc().getBlockingDesc().getOffsetPadding();
    // The blocked extents count the channels that fill up the last block, which `size()` does not.
    size_t count = 1;
    for (const size_t extent : blocking.getBlockDims())
        count *= extent;
    const float softness = m_softness;
    for (size_t i = 0; i < count; ++i)
        y[i] = (x[i] + std::sqrt(x[i] * x[i] + softness)) / 2;
    return OK;
}
