#include "simd/resampling_functions.hpp"

#include "simd/targets.hpp"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "simd/resampling_functions.cpp"
#include "hwy/foreach_target.h"
// After the choice of targets.
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace tenon {
namespace cpu {
namespace HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

using Tag = hn::ScalableTag<float>;
using IndexTag = hn::RebindToSigned<Tag>;

void blend(const float* const* rows, const float* weights, size_t taps, float* output, size_t count) {
    const Tag d;
    const size_t lanes = hn::Lanes(d);
    const auto first_weight = hn::Set(d, weights[0]), second_weight = hn::Set(d, taps > 1 ? weights[1] : 0.0f);
    const float *first = rows[0], *second = rows[taps > 1 ? 1 : 0];
    size_t i = 0;
    for (; i + lanes <= count; i += lanes) {
        auto sum = hn::Mul(first_weight, hn::LoadU(d, first + i));
        if (taps > 1) sum = hn::MulAdd(second_weight, hn::LoadU(d, second + i), sum);
        for (size_t k = 2; k < taps; ++k)
            sum = hn::MulAdd(hn::Set(d, weights[k]), hn::LoadU(d, rows[k] + i), sum);
        hn::StoreU(sum, d, output + i);
    }
    for (; i < count; ++i) {
        float sum = 0;
        for (size_t k = 0; k < taps; ++k)
            sum += weights[k] * rows[k][i];
        output[i] = sum;
    }
}

void gather(const float* row, const int32_t* indices, const float* weights, size_t taps, float* output, size_t count) {
    const Tag d;
    const IndexTag di;
    const size_t lanes = hn::Lanes(d);
    size_t i = 0;
    for (; i + lanes <= count; i += lanes) {
        auto sum = hn::GatherIndex(d, row, hn::LoadU(di, indices + i));
        if (weights) {
            sum = hn::Mul(sum, hn::LoadU(d, weights + i));
            for (size_t k = 1; k < taps; ++k) {
                const auto values = hn::GatherIndex(d, row, hn::LoadU(di, indices + k * count + i));
                sum = hn::MulAdd(values, hn::LoadU(d, weights + k * count + i), sum);
            }
        }
        hn::StoreU(sum, d, output + i);
    }
    for (; i < count; ++i) {
        float sum = row[indices[i]];
        if (weights) {
            sum *= weights[i];
            for (size_t k = 1; k < taps; ++k)
                sum += row[indices[k * count + i]] * weights[k * count + i];
        }
        output[i] = sum;
    }
}

const ResamplingFunctions* resampling_table() {
    static const ResamplingFunctions functions{blend, gather};
    return &functions;
}

}  // namespace HWY_NAMESPACE
}  // namespace cpu
}  // namespace tenon
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tenon {
namespace cpu {

HWY_EXPORT(resampling_table);

const ResamplingFunctions& resampling_functions() {
    return *HWY_DYNAMIC_DISPATCH(resampling_table)();
}

}  // namespace cpu
}  // namespace tenon
#endif
