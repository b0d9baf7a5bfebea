#pragma once

#include "openvino/runtime/tensor.hpp"

namespace tenon {
namespace opsets {

/// True when elements of one type can be converted to the other.
bool can_convert(const ov::element::Type& from, const ov::element::Type& to);
/// Gives `output` the shape and the converted elements of `input`: from floats to integers truncated and saturating,
/// between integers modulo 2^n, to boolean "not 0". Returns false where can_convert does.
bool convert_tensor(const ov::Tensor& input, ov::Tensor& output);

}  // namespace opsets
}  // namespace tenon
