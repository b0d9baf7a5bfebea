#pragma once

#include "openvino/core/node.hpp"
#include "openvino/runtime/tensor.hpp"

namespace tenon {
namespace opsets {

/// Checks that an input holds one element and is of the given type, and merges the types.
ov::element::Type merge_with_single_value(const ov::Node* node, const ov::element::Type& type, size_t input,
                                          const char* name);
/// The only element of a tensor of numbers. Throws naming the node when there is not exactly one.
double single_value(const ov::Node* node, const ov::Tensor& tensor, const char* name);

}  // namespace opsets
}  // namespace tenon
