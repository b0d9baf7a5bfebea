#pragma once

#include <cstddef>

#include "openvino/core/type/element_type.hpp"

namespace ov {
namespace detail {

/// Converts `count` elements like `static_cast` does (to boolean: non-zero). Types below 8 bits are packed, lowest bits
/// first, u1 highest bit first. Ranges must not overlap unless the types are equal. Throws for types without values.
void convert_elements(const void* source, const element::Type& from, void* target, const element::Type& to,
                      size_t count);

}  // namespace detail
}  // namespace ov
