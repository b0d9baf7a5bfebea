#pragma once

#include "openvino/core/node.hpp"
#include "openvino/runtime/tensor.hpp"

namespace tenon {
namespace opsets {

/// Complex to complex, or to and from the first half of the transform of real data.
enum class FourierKind { forward, inverse, real_forward, real_inverse };

/// Checks the inputs (data, axes, optional signal lengths) and sets the output.
void infer_fourier_transform(ov::Node* node, FourierKind kind);

/// Computes the transform; false when the element type is not supported.
bool fourier_transform(const ov::Node* node, ov::TensorVector& outputs, const ov::TensorVector& inputs,
                       FourierKind kind);

}  // namespace opsets
}  // namespace tenon
