#pragma once

#include <cstddef>
#include <type_traits>
#include <vector>

#include "element_dispatch.hpp"

namespace tenon {
namespace opsets {

/// A [rows, depth] times B [depth, columns] in row-major memory, where either may lie transposed.
struct MatrixProduct {
    size_t rows, depth, columns;
    bool transpose_a, transpose_b;

    /// c[i, j] = sum of a[i, k] * b[k, j]; integers are summed modulo 2^64.
    template <typename T>
    void compute(const T* a, const T* b, T* c) const {
        using Sum = std::conditional_t<std::is_integral_v<T>, uint64_t, accumulator_t<T>>;
        const size_t a_row = transpose_a ? 1 : depth, a_step = transpose_a ? rows : 1;
        std::vector<Sum> sums(columns);
        for (size_t i = 0; i < rows; ++i) {
            const T* left = a + i * a_row;
            sums.assign(columns, Sum(0));
            if (transpose_b) {
                for (size_t j = 0; j < columns; ++j)
                    for (size_t k = 0; k < depth; ++k)
                        sums[j] += static_cast<Sum>(left[k * a_step]) * static_cast<Sum>(b[j * depth + k]);
            } else {
                for (size_t k = 0; k < depth; ++k) {
                    const Sum factor = static_cast<Sum>(left[k * a_step]);
                    for (size_t j = 0; j < columns; ++j)
                        sums[j] += factor * static_cast<Sum>(b[k * columns + j]);
                }
            }
            for (size_t j = 0; j < columns; ++j)
                c[i * columns + j] = static_cast<T>(sums[j]);
        }
    }
};

}  // namespace opsets
}  // namespace tenon
