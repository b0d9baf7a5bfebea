#include "region_proposals.hpp"

#include <cmath>

namespace tenon {
namespace opsets {

namespace {

// The largest growth that keeps sizes sensible: from 16 to 1000 pixels.
const float max_log = std::log(1000.0F / 16.0F);

}  // namespace

Proposals propose_regions(const float* anchors, const float* deltas, const float* scores, size_t count, size_t area,
                          const ProposalRules& rules) {
    const auto region = [&](size_t index) {
        const size_t anchor = index % count, cell = index / count;
        const float* corner = anchors + index * 4;
        const float* delta = deltas + anchor * 4 * area + cell;
        auto box =
            BoxDelta{delta[0], delta[area], std::min(delta[2 * area], max_log), std::min(delta[3 * area], max_log)}
                .apply({corner[0], corner[1], corner[2], corner[3]}, rules.pixel);
        box.x2 -= rules.pixel;
        box.y2 -= rules.pixel;
        return clipped(box, rules.image_width - rules.pixel, rules.image_height - rules.pixel);
    };
    const auto is_small = [&](const Box& box) {
        return box.x2 - box.x1 + rules.pixel < rules.min_width || box.y2 - box.y1 + rules.pixel < rules.min_height;
    };

    std::vector<Ranked> ranked;
    for (size_t index = 0; index < count * area; ++index) {
        const bool is_lost = rules.keeps_small_ones && is_small(region(index));
        ranked.push_back({is_lost ? 0 : scores[index % count * area + index / count], index});
    }
    keep_best_as_found(ranked, rules.before_suppression);
    std::vector<Box> boxes;
    std::vector<float> confidences;
    for (const auto& item : ranked) {
        const auto box = region(item.index);
        if (!rules.keeps_small_ones && is_small(box)) continue;
        boxes.push_back(box);
        confidences.push_back(item.score);
    }

    Proposals proposals;
    for (const size_t i : suppress_overlaps(boxes, rules.overlap, rules.after_suppression)) {
        proposals.boxes.push_back(boxes[i]);
        proposals.scores.push_back(confidences[i]);
    }
    return proposals;
}

}  // namespace opsets
}  // namespace tenon
