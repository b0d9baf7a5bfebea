#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tenon {
namespace opsets {

/// Something with a score.
struct Ranked {
    float score;
    size_t index;
};

/// Higher scores first, then lower indices; NaN counts as the lowest score.
inline bool ranks_before(const Ranked& a, const Ranked& b) {
    const bool a_is_number = !std::isnan(a.score), b_is_number = !std::isnan(b.score);
    if (a_is_number != b_is_number) return a_is_number;
    if (a_is_number && a.score != b.score) return a.score > b.score;
    return a.index < b.index;
}

/// Sorts, and keeps at most `limit`.
inline void keep_best(std::vector<Ranked>& items, size_t limit) {
    if (limit < items.size()) {
        std::nth_element(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(limit), items.end(), ranks_before);
        items.resize(limit);
    }
    std::sort(items.begin(), items.end(), ranks_before);
}

/// The same, but equal scores stay in the order in which a partial sort finds them: many regions have the score 0, and
/// which of them proposals show follows from it.
inline void keep_best_as_found(std::vector<Ranked>& items, size_t limit) {
    const auto score_before = [](const Ranked& a, const Ranked& b) {
        return std::isnan(b.score) ? !std::isnan(a.score) : a.score > b.score;
    };
    limit = std::min(limit, items.size());
    std::partial_sort(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(limit), items.end(), score_before);
    items.resize(limit);
}

/// A limit as attributes give it: a negative one is none.
inline size_t as_limit(int64_t limit) {
    return limit < 0 ? static_cast<size_t>(-1) : static_cast<size_t>(limit);
}

}  // namespace opsets
}  // namespace tenon
