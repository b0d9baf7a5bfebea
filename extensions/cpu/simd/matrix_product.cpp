#include "simd/matrix_product.hpp"

#include <algorithm>

#include "simd/targets.hpp"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "simd/matrix_product.cpp"
#include "hwy/foreach_target.h"
// After the choice of targets.
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace tenon {
namespace cpu {
namespace HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

using Tag = hn::ScalableTag<float>;
using Vector = hn::Vec<Tag>;

// Sums of a block of rows and columns stay in registers: 24 of 32 on AVX-512, 12 of 16 before it.
constexpr size_t row_block = 6;
#if HWY_TARGET <= HWY_AVX3
constexpr size_t vector_block = 4;
#else
constexpr size_t vector_block = 2;
#endif

template <size_t Rows, size_t Vectors>
HWY_INLINE void block(const MatrixProduct& product, size_t row, size_t column) {
    const Tag d;
    const size_t lanes = hn::Lanes(d);
    const float* left = product.left + row * product.left_stride;
    const float* right = product.right + column;
    Vector sums[Rows][Vectors];
    for (size_t r = 0; r < Rows; ++r)
        for (size_t v = 0; v < Vectors; ++v)
            sums[r][v] = hn::Zero(d);
    for (size_t k = 0; k < product.depth; ++k, right += product.right_stride) {
        Vector parts[Vectors];
        for (size_t v = 0; v < Vectors; ++v)
            parts[v] = hn::LoadU(d, right + v * lanes);
        for (size_t r = 0; r < Rows; ++r) {
            const auto factor = hn::Set(d, left[r * product.left_stride + k]);
            for (size_t v = 0; v < Vectors; ++v)
                sums[r][v] = hn::MulAdd(factor, parts[v], sums[r][v]);
        }
    }
    float* result = product.result + row * product.result_stride + column;
    for (size_t r = 0; r < Rows; ++r)
        for (size_t v = 0; v < Vectors; ++v)
            hn::StoreU(sums[r][v], d, result + r * product.result_stride + v * lanes);
}

template <size_t Vectors>
void columns_block(const MatrixProduct& product, size_t column) {
    size_t row = 0;
    for (; row + row_block <= product.rows; row += row_block)
        block<row_block, Vectors>(product, row, column);
    for (; row + 2 <= product.rows; row += 2)
        block<2, Vectors>(product, row, column);
    if (row < product.rows) block<1, Vectors>(product, row, column);
}

void few_columns(const MatrixProduct& product) {
    for (size_t row = 0; row < product.rows; ++row)
        for (size_t column = 0; column < product.columns; ++column) {
            float sum = 0;
            for (size_t k = 0; k < product.depth; ++k)
                sum += product.left[row * product.left_stride + k] * product.right[k * product.right_stride + column];
            product.result[row * product.result_stride + column] = sum;
        }
}

void multiply(const MatrixProduct& product) {
    const size_t lanes = hn::Lanes(Tag());
    if (product.columns < lanes) return few_columns(product);
    size_t column = 0;
    for (; column + vector_block * lanes <= product.columns; column += vector_block * lanes)
        columns_block<vector_block>(product, column);
    for (; column + lanes <= product.columns; column += lanes)
        columns_block<1>(product, column);
    // The last columns once more together with some before them: cheaper than a loop of single ones.
    if (column < product.columns) columns_block<1>(product, product.columns - lanes);
}

}  // namespace HWY_NAMESPACE
}  // namespace cpu
}  // namespace tenon
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tenon {
namespace cpu {

HWY_EXPORT(multiply);

void multiply_matrices(const MatrixProduct& product) {
    HWY_DYNAMIC_DISPATCH(multiply)(product);
}

void transpose_matrix(const float* input, size_t input_stride, size_t rows, size_t columns, float* output,
                      size_t output_stride) {
    // Squares that stay in the first cache on both sides.
    constexpr size_t side = 16;
    for (size_t row = 0; row < rows; row += side)
        for (size_t column = 0; column < columns; column += side)
            for (size_t c = column; c < std::min(columns, column + side); ++c)
                for (size_t r = row; r < std::min(rows, row + side); ++r)
                    output[c * output_stride + r] = input[r * input_stride + c];
}

}  // namespace cpu
}  // namespace tenon
#endif
