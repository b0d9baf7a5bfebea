#pragma once

#include <vector>

#include "box_regression.hpp"
#include "ranking.hpp"

namespace tenon {
namespace opsets {

/// How regions are proposed from anchors.
struct ProposalRules {
    size_t before_suppression, after_suppression;
    float image_width, image_height;
    float min_width, min_height;
    /// As in `area`.
    float pixel;
    OverlapRule overlap;
    /// Regions that are too small get the score 0 and stay, instead of being dropped after the best are chosen.
    bool keeps_small_ones;
};

struct Proposals {
    std::vector<Box> boxes;
    std::vector<float> scores;
};

/// The best regions of one image by falling score. `anchors` are corners in the order [height, width, anchors],
/// `deltas` are [anchors * 4, height, width], `scores` are [anchors, height, width].
Proposals propose_regions(const float* anchors, const float* deltas, const float* scores, size_t count, size_t area,
                          const ProposalRules& rules);

}  // namespace opsets
}  // namespace tenon
