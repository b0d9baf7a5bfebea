#pragma once

#include <cstdint>

#include "openvino/core/node.hpp"

namespace tenon {
namespace opsets {

/// The number, in row-major order, of the slice that a tuple of `length` indices picks along the axes of `shape` from
/// `first_axis` on. A negative index counts from the end. Throws naming the node and the index beyond its axis.
inline size_t slice_number(const ov::Node* node, const int64_t* tuple, size_t length, const ov::Shape& shape,
                           size_t first_axis) {
    size_t number = 0;
    for (size_t i = 0; i < length; ++i) {
        const size_t axis = first_axis + i;
        const auto limit = static_cast<int64_t>(shape[axis]);
        const int64_t index = tuple[i] < 0 ? tuple[i] + limit : tuple[i];
        NODE_VALIDATION_CHECK(node, index >= 0 && index < limit, "an index is ", tuple[i], ", expected a value in [",
                              -limit, ", ", limit - 1, "] for axis ", axis, " of data of shape ", shape);
        number = number * shape[axis] + static_cast<size_t>(index);
    }
    return number;
}

}  // namespace opsets
}  // namespace tenon
