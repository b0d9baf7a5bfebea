#pragma once

#include <cstddef>

namespace tenon {
namespace cpu {

/// IEEE half precision from and to floats, rounding to nearest even; input and output do not overlap.
void half_to_float(const void* input, void* output, size_t count);
void float_to_half(const void* input, void* output, size_t count);

}  // namespace cpu
}  // namespace tenon
