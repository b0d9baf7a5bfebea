#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "openvino/core/node.hpp"

namespace tenon {
namespace opsets {

/// The lengths of a batch of sequences. Throws, naming the node, unless there is one for each and all lie in
/// 0 … `limit`.
std::vector<size_t> sequence_lengths(const ov::Node* node, const ov::Tensor& tensor, const char* what, size_t batch,
                                     size_t limit);

/// The class that is the blank: the only element of an input, or the last class where there is no such input.
int64_t blank_class(const ov::Node* node, const ov::TensorVector& inputs, size_t input, size_t classes);

/// Index of the largest of `count` values that are `stride` apart, the first of equal ones.
template <typename T>
size_t index_of_largest(const T* values, size_t count, size_t stride = 1) {
    size_t largest = 0;
    for (size_t i = 1; i < count; ++i) {
        if (values[i * stride] > values[largest * stride]) largest = i;
    }
    return largest;
}

}  // namespace opsets
}  // namespace tenon
