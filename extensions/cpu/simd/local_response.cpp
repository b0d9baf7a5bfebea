#include "simd/local_response.hpp"

#include "simd/targets.hpp"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "simd/local_response.cpp"
#include "hwy/foreach_target.h"
// After the choice of targets.
#include "hwy/highway.h"
#include "simd/math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace tenon {
namespace cpu {
namespace HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

using Tag = hn::ScalableTag<float>;
using Vector = hn::Vec<Tag>;

// The exponent of nearly every network has a form without logarithms.
template <bool IsThreeQuarters>
HWY_INLINE void normalize(const LocalResponse& form, const float* input, const float* first, size_t members,
                          float* output, size_t count) {
    const Tag d;
    const size_t lanes = hn::Lanes(d);
    const auto scale = hn::Set(d, form.scale), bias = hn::Set(d, form.bias), exponent = hn::Set(d, -form.beta);
    const auto finish = [&](Vector value, Vector sum) HWY_ATTR {
        const auto base = hn::MulAdd(sum, scale, bias);
        if (!IsThreeQuarters) return hn::Mul(value, exp_of(d, hn::Mul(exponent, hn::Log(d, base))));
        const auto root = hn::Sqrt(base);
        return hn::Div(value, hn::Mul(root, hn::Sqrt(root)));
    };
    size_t i = 0;
    for (; i + lanes <= count; i += lanes) {
        auto sum = hn::Zero(d);
        for (size_t member = 0; member < members; ++member) {
            const auto value = hn::LoadU(d, first + i + member * form.stride);
            sum = hn::MulAdd(value, value, sum);
        }
        hn::StoreU(finish(hn::LoadU(d, input + i), sum), d, output + i);
    }
    // A vector would read beyond the end.
    for (; i < count; ++i) {
        float sum = 0;
        for (size_t member = 0; member < members; ++member) {
            const float value = first[i + member * form.stride];
            sum += value * value;
        }
        output[i] = hn::GetLane(finish(hn::Set(d, input[i]), hn::Set(d, sum)));
    }
}

void run_local_response(const LocalResponse& form, const float* input, const float* first, size_t members,
                        float* output, size_t count) {
    if (form.beta == 0.75f)
        normalize<true>(form, input, first, members, output, count);
    else
        normalize<false>(form, input, first, members, output, count);
}

}  // namespace HWY_NAMESPACE
}  // namespace cpu
}  // namespace tenon
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tenon {
namespace cpu {

HWY_EXPORT(run_local_response);

void LocalResponse::run(const float* input, const float* first, size_t members, float* output, size_t count) const {
    HWY_DYNAMIC_DISPATCH(run_local_response)(*this, input, first, members, output, count);
}

}  // namespace cpu
}  // namespace tenon
#endif
