#pragma once

#include <cstddef>

#include "openvino/core/type/element_type.hpp"

namespace tenon {
namespace cpu {

/// Converts `count` elements; input and output do not overlap.
using ConvertFunction = void (*)(const void* input, void* output, size_t count);

/// From floats to integers: towards zero, kept inside the target's range, NaN becomes 0. From integers to integers:
/// kept inside the target's range. To boolean: not equal to 0. Null for a pair of types that is not known (packed and
/// text types).
ConvertFunction find_conversion(const ov::element::Type& from, const ov::element::Type& to);

}  // namespace cpu
}  // namespace tenon
