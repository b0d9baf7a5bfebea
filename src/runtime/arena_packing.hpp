#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tenon {

/// A piece of memory that is needed from one step to another, both included.
struct Lifetime {
    size_t bytes;
    size_t first, last;
};

struct Packing {
    std::vector<size_t> offsets;
    size_t bytes = 0;
};

/// Offsets (multiples of 64) at which pieces whose lifetimes overlap do not: largest piece first, each at the lowest
/// gap that is just large enough.
Packing pack(const std::vector<Lifetime>& pieces);

/// The least memory any packing needs: the largest sum over one step.
size_t packing_lower_bound(const std::vector<Lifetime>& pieces);

}  // namespace tenon
