#pragma once

#include <vector>

#include "openvino/core/axis_set.hpp"
#include "openvino/core/shape.hpp"
#include "openvino/runtime/tensor.hpp"

namespace tenon {
namespace cpu {

/// An axis of a checked node, which may count from the end, counted from the front.
size_t front_axis(int64_t axis, size_t rank);
/// The values of a constant of integers.
std::vector<int64_t> constant_integers(const ov::Tensor& constant);
/// The axes in a constant, counted from the front.
ov::AxisSet constant_axes(const ov::Tensor& constant, size_t rank);

/// For each element of a tensor of this shape, in order, the index of its element in an operand that is broadcast to it
/// by numpy's rule, both row-major.
std::vector<size_t> broadcast_indices(const ov::Shape& operand, const ov::Shape& shape);

}  // namespace cpu
}  // namespace tenon
