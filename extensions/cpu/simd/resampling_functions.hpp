#pragma once

#include <cstddef>
#include <cstdint>

namespace tenon {
namespace cpu {

/// Weighted sums of a few elements for each of `count` neighbours.
struct ResamplingFunctions {
    /// output[i] = Σ_k weights[k] · rows[k][i]
    void (*blend)(const float* const* rows, const float* weights, size_t taps, float* output, size_t count);
    /// output[i] = Σ_k weights[k · count + i] · row[indices[k · count + i]]; without weights row[indices[i]].
    void (*gather)(const float* row, const int32_t* indices, const float* weights, size_t taps, float* output,
                   size_t count);
};

/// Those for the best instruction set of this machine.
const ResamplingFunctions& resampling_functions();

}  // namespace cpu
}  // namespace tenon
