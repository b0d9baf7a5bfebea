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

/// When a box is dropped because of one with a higher score.
struct OverlapRule {
    /// An intersection over union of more than this drops a box.
    float most;
    /// As in `area`.
    float pixel = 0;
    /// Below 1, `most` shrinks by this factor with every box that is kept, while it is above 0.5.
    float eta = 1;
    /// `most` itself already drops a box.
    bool includes_most = false;
};

/// Drops overlapping boxes from boxes by falling score and keeps at most `limit`. The positions of the kept ones.
std::vector<size_t> suppress_overlaps(const std::vector<Box>& boxes, OverlapRule rule, size_t limit);

}  // namespace opsets
}  // namespace tenon
