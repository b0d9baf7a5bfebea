#pragma once

#include <cmath>
#include <vector>

#include "box.hpp"

namespace tenon {
namespace opsets {

/// Moves and stretches a box: `center` in parts of its sides, `log_size` as logarithms of factors.
/// `pixel` as in `area`: the sides are that much longer than the corners are apart.
struct BoxDelta {
    float center_x, center_y, log_width, log_height;

    Box apply(const Box& box, float pixel) const {
        const float width = box.x2 - box.x1 + pixel, height = box.y2 - box.y1 + pixel;
        const float x = box.x1 + width / 2 + center_x * width, y = box.y1 + height / 2 + center_y * height;
        const float half_width = std::exp(log_width) * width / 2, half_height = std::exp(log_height) * height / 2;
        return {x - half_width, y - half_height, x + half_width, y + half_height};
    }
};

/// Drops, from boxes by falling score, those that overlap a kept one by more than `overlap`, and keeps at most `limit`.
/// With `eta` below 1, an `overlap` above 0.5 shrinks by that factor with every box that is kept.
/// The positions of the kept boxes.
std::vector<size_t> suppress_overlaps(const std::vector<Box>& boxes, float overlap, float pixel, size_t limit,
                                      float eta = 1);

}  // namespace opsets
}  // namespace tenon
