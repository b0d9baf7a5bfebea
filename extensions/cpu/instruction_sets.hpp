#pragma once

#include <cstddef>

namespace tenon {
namespace cpu {

/// Whether oneDNN may use AVX-512: the processor has it and ONEDNN_MAX_CPU_ISA does not forbid it.
bool has_avx512();
/// How many channels of a blocked layout lie together: what fills a vector of floats.
size_t channel_block();
/// Keeps the kernels with Highway to what oneDNN may use, so that one environment variable caps all code. For the
/// process.
void cap_own_kernels();

}  // namespace cpu
}  // namespace tenon
