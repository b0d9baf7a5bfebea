#pragma once

#include <cstddef>

namespace tenon {
namespace cpu {

/// result [rows, columns] = left [rows, depth] · right [depth, columns], row-major, on the caller's thread; for
/// matrices that fit into the caches, where a call of a library costs as much as the product. A stride is the number of
/// elements from one row to the next. The result does not overlap the operands.
struct MatrixProduct {
    const float* left = nullptr;
    size_t left_stride = 0;
    const float* right = nullptr;
    size_t right_stride = 0;
    float* result = nullptr;
    size_t result_stride = 0;
    size_t rows = 0, columns = 0, depth = 0;
};

void multiply_matrices(const MatrixProduct& product);

/// output [columns, rows] = input [rows, columns] transposed; output rows lie `output_stride` apart.
void transpose_matrix(const float* input, size_t input_stride, size_t rows, size_t columns, float* output,
                      size_t output_stride);

}  // namespace cpu
}  // namespace tenon
