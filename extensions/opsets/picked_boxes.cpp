#include "picked_boxes.hpp"

#include <cmath>
#include <queue>

#include "box.hpp"

namespace tenon {
namespace opsets {

namespace {

Box read_box(const float* values, bool centered) {
    if (centered) {
        const float half_width = values[2] / 2, half_height = values[3] / 2;
        return {values[0] - half_width, values[1] - half_height, values[0] + half_width, values[1] + half_height};
    }
    const auto [y1, y2] = std::minmax(values[0], values[2]);
    const auto [x1, x2] = std::minmax(values[1], values[3]);
    return {x1, y1, x2, y2};
}

struct Candidate {
    Ranked box;
    /// So many of the picked boxes have already lowered its score.
    size_t compared;
};

struct RanksLower {
    bool operator()(const Candidate& a, const Candidate& b) const { return ranks_before(b.box, a.box); }
};

}  // namespace

std::vector<Ranked> pick_boxes(const float* boxes, const float* scores, size_t count, const PickRules& rules) {
    std::vector<Candidate> start;
    for (size_t i = 0; i < count; ++i)
        if (scores[i] > rules.score) start.push_back({{scores[i], i}, 0});
    std::priority_queue<Candidate, std::vector<Candidate>, RanksLower> queue(RanksLower(), std::move(start));

    std::vector<Ranked> picked;
    std::vector<Box> places;
    while (!queue.empty() && picked.size() < rules.most_per_class) {
        auto candidate = queue.top();
        queue.pop();
        const Box place = read_box(boxes + candidate.box.index * 4, rules.centered);
        const float before = candidate.box.score;
        bool is_dropped = false;
        for (; candidate.compared < places.size() && !is_dropped; ++candidate.compared) {
            const float overlap = intersection_over_union(place, places[candidate.compared]);
            if (rules.sigma > 0)
                candidate.box.score *= std::exp(-0.5F * overlap * overlap / rules.sigma);
            else
                is_dropped = overlap >= rules.overlap;
            is_dropped = is_dropped || !(candidate.box.score > rules.score);
        }
        if (is_dropped) continue;
        if (candidate.box.score == before) {
            picked.push_back(candidate.box);
            places.push_back(place);
        } else {
            queue.push(candidate);
        }
    }
    return picked;
}

}  // namespace opsets
}  // namespace tenon
