#pragma once

#include <vector>

#include "ranking.hpp"

namespace tenon {
namespace opsets {

/// When NonMaxSuppression picks a box.
struct PickRules {
    /// [x_center, y_center, width, height] instead of two opposite corners.
    bool centered = false;
    size_t most_per_class = 0;
    /// A box that overlaps a picked one by this much is not picked, unless Soft-NMS is on.
    float overlap = 0;
    /// Only boxes with a higher score are picked.
    float score = 0;
    /// Where positive, overlaps multiply the score by exp(-overlap^2 / (2 sigma)): Soft-NMS, arXiv 1704.04503.
    float sigma = 0;
};

struct PickedBox {
    float score;
    size_t image, label, index;
};

/// The boxes of one class of one image that are picked, by falling score. `boxes` are 4 numbers each.
std::vector<Ranked> pick_boxes(const float* boxes, const float* scores, size_t count, const PickRules& rules);

}  // namespace opsets
}  // namespace tenon
