#pragma once

#include <cstdint>
#include <vector>

#include "openvino/core/node.hpp"

namespace tenon {
namespace opsets {

/// `axis` in [-rank, rank) as an index in [0, rank). Throws naming the node, the attribute or input, and the range.
size_t normalize_axis(const ov::Node* node, int64_t axis, size_t rank, const char* what = "axis");
std::vector<size_t> normalize_axes(const ov::Node* node, const std::vector<int64_t>& axes, size_t rank,
                                   const char* what = "axes");

/// A shape seen as [outer, axis, inner]: sizes before, at and after one axis.
struct AxisSplit {
    size_t outer, size, inner;
    AxisSplit(const ov::Shape& shape, size_t axis);
};

}  // namespace opsets
}  // namespace tenon
