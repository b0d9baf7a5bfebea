#include "box_regression.hpp"

namespace tenon {
namespace opsets {

std::vector<size_t> suppress_overlaps(const std::vector<Box>& boxes, OverlapRule rule, size_t limit) {
    std::vector<size_t> kept;
    const auto drops = [&](const Box& box, const Box& other) {
        const float overlap = intersection_over_union(box, other, rule.pixel);
        return overlap > rule.most || (rule.includes_most && overlap == rule.most);
    };
    for (size_t i = 0; i < boxes.size() && kept.size() < limit; ++i) {
        if (std::any_of(kept.begin(), kept.end(), [&](size_t other) { return drops(boxes[i], boxes[other]); }))
            continue;
        kept.push_back(i);
        if (rule.eta < 1 && rule.most > 0.5F) rule.most *= rule.eta;
    }
    return kept;
}

}  // namespace opsets
}  // namespace tenon
