#pragma once

#include "openvino/core/node.hpp"
#include "openvino/runtime/tensor.hpp"

namespace tenon {
namespace opsets {

/// How the two colour values of 2 x 2 pixels lie: side by side (NV12), or in a plane each (I420).
enum class Chroma { interleaved, planes };
enum class ChannelOrder { rgb, bgr };

bool is_colour_type(const ov::element::Type& type);

/// Checks the inputs (the whole image, or its planes) and sets the output [N, H, W, 3].
void infer_colours(ov::Node* node, Chroma chroma);

/// Converts an image; false when the element type is not supported.
bool convert_to_colours(const ov::Node* node, ov::TensorVector& outputs, const ov::TensorVector& inputs, Chroma chroma,
                        ChannelOrder order);

}  // namespace opsets
}  // namespace tenon
