#include "arena_packing.hpp"

#include <algorithm>
#include <numeric>

#include "openvino/core/except.hpp"

namespace tenon {
namespace {

constexpr size_t alignment = 64;

size_t rounded(size_t bytes) {
    OPENVINO_ASSERT(bytes <= SIZE_MAX - alignment, "a piece of ", bytes, " bytes is more than can be addressed");
    return (bytes + alignment - 1) / alignment * alignment;
}

bool overlap(const Lifetime& a, const Lifetime& b) {
    return a.first <= b.last && b.first <= a.last;
}

}  // namespace

Packing pack(const std::vector<Lifetime>& pieces) {
    Packing packing;
    packing.offsets.assign(pieces.size(), 0);
    std::vector<size_t> order(pieces.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return pieces[a].bytes > pieces[b].bytes; });
    // Pieces that have their place, by offset.
    std::vector<size_t> placed;
    for (const size_t index : order) {
        const size_t needed = rounded(pieces[index].bytes);
        size_t end = 0, best = SIZE_MAX, best_gap = SIZE_MAX;
        for (const size_t other : placed) {
            if (!overlap(pieces[index], pieces[other])) continue;
            const size_t start = packing.offsets[other];
            if (start > end && start - end >= needed && start - end < best_gap) {
                best = end;
                best_gap = start - end;
            }
            end = std::max(end, start + rounded(pieces[other].bytes));
        }
        packing.offsets[index] = best == SIZE_MAX ? end : best;
        OPENVINO_ASSERT(packing.offsets[index] <= SIZE_MAX - needed,
                        "the tensors that are needed at one time have more bytes than can be addressed");
        packing.bytes = std::max(packing.bytes, packing.offsets[index] + needed);
        const auto position = std::upper_bound(placed.begin(), placed.end(), index, [&](size_t a, size_t b) {
            return packing.offsets[a] < packing.offsets[b];
        });
        placed.insert(position, index);
    }
    return packing;
}

size_t packing_lower_bound(const std::vector<Lifetime>& pieces) {
    size_t steps = 0, most = 0;
    for (const auto& piece : pieces)
        steps = std::max(steps, piece.last + 1);
    std::vector<size_t> started(steps + 1, 0), ended(steps + 1, 0);
    for (const auto& piece : pieces) {
        started[piece.first] += rounded(piece.bytes);
        ended[piece.last + 1] += rounded(piece.bytes);
    }
    size_t live = 0;
    for (size_t step = 0; step < steps; ++step) {
        live += started[step];
        live -= ended[step];
        most = std::max(most, live);
    }
    return most;
}

}  // namespace tenon
