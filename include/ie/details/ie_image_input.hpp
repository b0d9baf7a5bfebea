#pragma once

#include <algorithm>

#include "ie_top_results.hpp"

namespace InferenceEngine {

/// Copies pixels of interleaved channels (bytes) into a blob of NCHW, image after image, as many as both have.
template <class T>
void ConvertImageToInput(unsigned char* pixels, size_t bytes, TBlob<T>& input) {
    const SizeVector& dims = input.getTensorDesc().getDims();
    if (dims.size() != 4)
        IE_THROW() << "ConvertImageToInput: expected a blob of 4 extents (NCHW), found " << dims.size();
    const size_t channels = dims[1];
    const size_t area = dims[2] * dims[3];
    const size_t count = std::min(bytes, input.size());
    T* values = input.data();
    for (size_t i = 0; i < count; ++i) {
        const size_t image = i / (channels * area);
        const size_t pixel = i % (channels * area) / channels;
        values[(image * channels + i % channels) * area + pixel] = static_cast<T>(pixels[i]);
    }
}

/// Copies the elements of a blob of T as floats.
template <class T>
void copyToFloat(float* target, const Blob* source) {
    if (!source) return;
    const T* values = source->cbuffer().as<const T*>();
    if (!values) IE_THROW(NotAllocated) << "copyToFloat: the blob is not allocated";
    std::transform(values, values + source->size(), target, [](T value) { return static_cast<float>(value); });
}

}  // namespace InferenceEngine
