#pragma once

#include <algorithm>
#include <numeric>
#include <vector>

#include "../ie_blob.h"

namespace InferenceEngine {
namespace details {

template <class T>
void top_results(unsigned int count, const T* values, const SizeVector& dims, std::vector<unsigned>& results) {
    if (dims.empty() || dims[0] == 0)
        IE_THROW() << "TopResults: expected a blob whose first extent is the batch, found one without extents";
    const size_t batch = dims[0];
    const size_t size = std::accumulate(dims.begin() + 1, dims.end(), size_t{1}, std::multiplies<size_t>());
    const size_t best = std::min<size_t>(count, size);
    results.resize(best * batch);
    std::vector<unsigned> order(size);
    for (size_t image = 0; image < batch; ++image) {
        const T* row = values + image * size;
        std::iota(order.begin(), order.end(), 0u);
        std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(best), order.end(),
                          [row](unsigned a, unsigned b) { return row[a] > row[b]; });
        std::copy_n(order.begin(), best, results.begin() + static_cast<std::ptrdiff_t>(image * best));
    }
}

/// Calls `visit(PrecisionTrait<P>::value_type{})` for the blob's precision. Throws for precisions without plain
/// numbers.
template <class Visit>
void with_element_type(const Blob& blob, const char* function, Visit&& visit) {
    switch (blob.getTensorDesc().getPrecision()) {
        case Precision::FP32:
            return visit(float());
        case Precision::FP64:
            return visit(double());
        case Precision::Q78:
        case Precision::I16:
            return visit(int16_t());
        case Precision::U8:
        case Precision::BOOL:
            return visit(uint8_t());
        case Precision::I8:
            return visit(int8_t());
        case Precision::U16:
            return visit(uint16_t());
        case Precision::I32:
            return visit(int32_t());
        case Precision::U32:
            return visit(uint32_t());
        case Precision::I64:
            return visit(int64_t());
        case Precision::U64:
            return visit(uint64_t());
        default:
            IE_THROW() << function << ": expected a precision of whole numbers, FP32 or FP64, found "
                       << blob.getTensorDesc().getPrecision().name() << "; set another with setPrecision";
    }
}

}  // namespace details

/// Numbers of the `count` largest values of each image, largest first, one image after the other.
template <class T>
void TopResults(unsigned int count, TBlob<T>& blob, std::vector<unsigned>& results) {
    details::top_results<T>(count, blob.readOnly(), blob.getTensorDesc().getDims(), results);
}

inline void TopResults(unsigned int count, Blob& blob, std::vector<unsigned>& results) {
    details::with_element_type(blob, "TopResults", [&](auto type) {
        details::top_results(count, blob.cbuffer().as<const decltype(type)*>(), blob.getTensorDesc().getDims(),
                             results);
    });
}

}  // namespace InferenceEngine
