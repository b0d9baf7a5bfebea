#pragma once

#include <optional>

#include "ie/ie_blob.h"
#include "openvino/runtime/tensor.hpp"

namespace InferenceEngine {
namespace details {

/// Order of the axes in memory, outermost first; nothing for layouts that split axes into blocks or leave them open.
std::optional<SizeVector> plain_order(const TensorDesc& desc);

/// Shape of a dense tensor with the same memory as `desc`, which has a plain order or counts as row-major.
ov::Shape memory_shape(const TensorDesc& desc);

/// Whether the elements of both lie at the same places, up to the offset of the first one.
bool same_places(const TensorDesc& a, const TensorDesc& b);

/// Address of the first element; null when the blob is not allocated.
void* first_element(const Blob& blob);

/// Copies the elements between two descriptions of the same extents and precision; `from` and `to` are the addresses
/// that the offsets of the descriptions count from.
void copy_elements(const TensorDesc& from_desc, const void* from, const TensorDesc& to_desc, void* to);

/// A blob on a tensor's memory, which it keeps. `desc` has the tensor's number of elements.
Blob::Ptr blob_on(const TensorDesc& desc, const ov::Tensor& tensor);

}  // namespace details
}  // namespace InferenceEngine
