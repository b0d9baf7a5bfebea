#include "instruction_sets.hpp"

#include <hwy/targets.h>

#include <oneapi/dnnl/dnnl.hpp>

namespace tenon {
namespace cpu {

bool has_avx512() {
    return dnnl::get_effective_cpu_isa() >= dnnl::cpu_isa::avx512_core;
}

size_t channel_block() {
    return has_avx512() ? 16 : 8;
}

void cap_own_kernels() {
    const bool has_avx2 = dnnl::get_effective_cpu_isa() >= dnnl::cpu_isa::avx2;
    // A second call would take the first one's place.
    if (!has_avx512()) hwy::DisableTargets(HWY_AVX3 | HWY_AVX3_DL | (has_avx2 ? 0 : HWY_AVX2));
}

}  // namespace cpu
}  // namespace tenon
