#include "box_regression.hpp"

namespace tenon {
namespace opsets {

std::vector<size_t> suppress_overlaps(const std::vector<Box>& boxes, float overlap, float pixel, size_t limit,
                                      float eta) {
    std::vector<size_t> kept;
    for (size_t i = 0; i < boxes.size() && kept.size() < limit; ++i) {
        const bool is_covered = std::any_of(kept.begin(), kept.end(), [&](size_t other) {
            return intersection_over_union(boxes[i], boxes[other], pixel) > overlap;
        });
        if (is_covered) continue;
        kept.push_back(i);
        if (eta < 1 && overlap > 0.5F) overlap *= eta;
    }
    return kept;
}

}  // namespace opsets
}  // namespace tenon
