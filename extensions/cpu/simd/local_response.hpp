#pragma once

#include <cstddef>

namespace tenon {
namespace cpu {

/// x / (bias + scale · Σ y²)^beta for `count` neighbouring elements, where the sum goes over a window.
struct LocalResponse {
    float scale = 0;
    float bias = 1;
    float beta = 0.75f;
    /// Distance between the members of a window.
    size_t stride = 1;

    /// `first` is the first of `members` members of the window of input[0].
    void run(const float* input, const float* first, size_t members, float* output, size_t count) const;
};

}  // namespace cpu
}  // namespace tenon
