#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace tenon {
namespace cpu {

/// 4 × 4 elements of 4 bytes: rows `source_stride` apart become columns.
inline void transpose_4x4(const uint32_t* source, std::ptrdiff_t source_stride, uint32_t* target,
                          std::ptrdiff_t target_stride) {
    using Vector = uint32_t __attribute__((vector_size(16)));
    Vector row[4];
    for (int i = 0; i < 4; ++i)
        std::memcpy(&row[i], source + i * source_stride, sizeof(Vector));
    const Vector low01 = __builtin_shufflevector(row[0], row[1], 0, 4, 1, 5);
    const Vector low23 = __builtin_shufflevector(row[2], row[3], 0, 4, 1, 5);
    const Vector high01 = __builtin_shufflevector(row[0], row[1], 2, 6, 3, 7);
    const Vector high23 = __builtin_shufflevector(row[2], row[3], 2, 6, 3, 7);
    const Vector column[4] = {
        __builtin_shufflevector(low01, low23, 0, 1, 4, 5), __builtin_shufflevector(low01, low23, 2, 3, 6, 7),
        __builtin_shufflevector(high01, high23, 0, 1, 4, 5), __builtin_shufflevector(high01, high23, 2, 3, 6, 7)};
    for (int i = 0; i < 4; ++i)
        std::memcpy(target + i * target_stride, &column[i], sizeof(Vector));
}

/// target[j · target_stride + i] = source[i · source_stride + j] for i < rows, j < columns.
template <typename T>
void transpose(const T* source, std::ptrdiff_t source_stride, T* target, std::ptrdiff_t target_stride, size_t rows,
               size_t columns) {
    // A tile of one cache line per row on both sides.
    constexpr size_t tile = 64 / sizeof(T) < 16 ? 16 : 64 / sizeof(T);
    // Rows a power of two apart fall into one set of the cache: of that side only few rows are touched at once.
    const bool few_source_rows = static_cast<size_t>(source_stride) * sizeof(T) % 1024 == 0;
    const auto one = [&](size_t i, size_t j) {
        target[static_cast<std::ptrdiff_t>(j) * target_stride + static_cast<std::ptrdiff_t>(i)] =
            source[static_cast<std::ptrdiff_t>(i) * source_stride + static_cast<std::ptrdiff_t>(j)];
    };
    const auto block = [&](size_t i, size_t j, size_t height, size_t width) {
        if constexpr (sizeof(T) == 4) {
            if (height == 4 && width == 4) {
                transpose_4x4(reinterpret_cast<const uint32_t*>(source) +
                                  static_cast<std::ptrdiff_t>(i) * source_stride + static_cast<std::ptrdiff_t>(j),
                              source_stride,
                              reinterpret_cast<uint32_t*>(target) + static_cast<std::ptrdiff_t>(j) * target_stride +
                                  static_cast<std::ptrdiff_t>(i),
                              target_stride);
                return;
            }
        }
        for (size_t y = i; y < i + height; ++y)
            for (size_t x = j; x < j + width; ++x)
                one(y, x);
    };
    for (size_t i0 = 0; i0 < rows; i0 += tile)
        for (size_t j0 = 0; j0 < columns; j0 += tile) {
            const size_t i1 = std::min(rows, i0 + tile), j1 = std::min(columns, j0 + tile);
            if (few_source_rows) {
                for (size_t i = i0; i < i1; i += 4)
                    for (size_t j = j0; j < j1; j += 4)
                        block(i, j, std::min<size_t>(4, i1 - i), std::min<size_t>(4, j1 - j));
            } else {
                for (size_t j = j0; j < j1; j += 4)
                    for (size_t i = i0; i < i1; i += 4)
                        block(i, j, std::min<size_t>(4, i1 - i), std::min<size_t>(4, j1 - j));
            }
        }
}

}  // namespace cpu
}  // namespace tenon
