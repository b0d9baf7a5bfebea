#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>

#include "element_dispatch.hpp"
#include "openvino/core/node.hpp"
#include "openvino/runtime/tensor.hpp"

namespace tenon {
namespace opsets {

/// `value` as an integer in [low, high]; NaN is `low`.
inline int64_t clamped(double value, int64_t low, int64_t high) {
    if (!(value > static_cast<double>(low))) return low;
    if (value >= static_cast<double>(high)) return high;
    return static_cast<int64_t>(value);
}

/// Interpolates between the four elements of a plane around (y, x), which must lie inside of it.
template <typename T>
accumulator_t<T> interpolated(const T* plane, size_t width, size_t height, accumulator_t<T> y, accumulator_t<T> x) {
    using Sum = accumulator_t<T>;
    const auto last_y = static_cast<int64_t>(height) - 1, last_x = static_cast<int64_t>(width) - 1;
    const int64_t y0 = clamped(std::floor(y), 0, last_y), y1 = clamped(std::ceil(y), 0, last_y);
    const int64_t x0 = clamped(std::floor(x), 0, last_x), x1 = clamped(std::ceil(x), 0, last_x);
    const auto at = [&](int64_t row, int64_t column) {
        return static_cast<Sum>(plane[row * static_cast<int64_t>(width) + column]);
    };
    const Sum fy = y - static_cast<Sum>(y0), fx = x - static_cast<Sum>(x0);
    const Sum top = at(y0, x0) + (at(y0, x1) - at(y0, x0)) * fx, bottom = at(y1, x0) + (at(y1, x1) - at(y1, x0)) * fx;
    return top + (bottom - top) * fy;
}

/// Checks data [N, C, H, W] and regions [R, columns]; gives R.
ov::Dimension region_count(const ov::Node* node, const ov::PartialShape& data, const ov::PartialShape& regions,
                           int64_t columns);

/// The common real type of two inputs. Throws when there is none.
ov::element::Type common_real_type(const ov::Node* node, size_t first_input, size_t second_input);

/// A positive attribute as a length. Throws when it is not in [1, 2^31).
int64_t checked_length(const ov::Node* node, int64_t value, const char* name);

/// The image that a region belongs to; nothing at the end of a list that is shorter than its tensor (-1). Throws when
/// there is no such image.
std::optional<size_t> image_of_region(const ov::Node* node, double index, size_t images);

}  // namespace opsets
}  // namespace tenon
