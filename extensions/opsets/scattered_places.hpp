#pragma once

#include <vector>

#include "openvino/core/node.hpp"
#include "openvino/runtime/tensor.hpp"

namespace tenon {
namespace opsets {

/// For every update of a ScatterElementsUpdate the element of the data that it applies to. Throws, naming the node,
/// when an index lies beyond the data or shapes do not match.
std::vector<size_t> scattered_places(const ov::Node* node, const ov::TensorVector& inputs);

/// Copies the data and replaces elements.
void scatter_elements(const ov::Node* node, ov::TensorVector& outputs, const ov::TensorVector& inputs);

}  // namespace opsets
}  // namespace tenon
