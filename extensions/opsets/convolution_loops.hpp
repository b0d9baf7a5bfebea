#pragma once

#include "convolution_shape.hpp"
#include "openvino/runtime/tensor.hpp"

namespace tenon {
namespace opsets {

/// Computes a convolution; false when the element type is not supported.
bool convolve(const ov::Node* node, ov::TensorVector& outputs, const ov::TensorVector& inputs, Grouping grouping,
              SlidingWindow window);

/// Computes a transposed convolution; the optional third input is the spatial shape of the output.
bool convolve_transposed(const ov::Node* node, ov::TensorVector& outputs, const ov::TensorVector& inputs,
                         Grouping grouping, SlidingWindow window, OutputExtent extent);

}  // namespace opsets
}  // namespace tenon
