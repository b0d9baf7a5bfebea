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

/// A limit as attributes give it: a negative one is none.
inline size_t as_limit(int64_t limit) {
    return limit < 0 ? static_cast<size_t>(-1) : static_cast<size_t>(limit);
}

}  // namespace opsets
}  // namespace tenon
