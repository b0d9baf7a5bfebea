#pragma once

#include <cstddef>
#include <string>

namespace tenon {
namespace cpu {

/// Functions of `count` contiguous floats.
struct RowFunctions {
    /// exp(x − max) / sum; output may be the input.
    void (*softmax)(const float* input, float* output, size_t count);
    /// Softmax along `count` elements that lie `stride` apart, for `width` neighbours at once.
    void (*softmax_columns)(const float* input, float* output, size_t count, size_t stride, size_t width);
    float (*sum)(const float* input, size_t count);
    float (*sum_of_sizes)(const float* input, size_t count);
    float (*sum_of_squares)(const float* input, size_t count);
    float (*product)(const float* input, size_t count);
    float (*maximum)(const float* input, size_t count);
    float (*minimum)(const float* input, size_t count);
    /// Sum of (x − center)².
    float (*sum_of_squared_differences)(const float* input, float center, size_t count);
    /// output = input · scale + shift
    void (*scale)(const float* input, float* output, float scale, float shift, size_t count);
    /// Sum of left · right.
    float (*dot)(const float* left, const float* right, size_t count);
    /// output += input · factor
    void (*add_scaled)(const float* input, float factor, float* output, size_t count);
};

/// Those for the best instruction set of this machine.
const RowFunctions& row_functions();

}  // namespace cpu
}  // namespace tenon
