#include "simd/half_floats.hpp"

#include <cstring>

#include "openvino/core/type/float16.hpp"
#include "simd/targets.hpp"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "simd/half_floats.cpp"
#include "hwy/foreach_target.h"
// After the choice of targets.
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace tenon {
namespace cpu {
namespace HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

void widen(const void* input, void* output, size_t count) {
    const hn::ScalableTag<float> wide;
    const hn::Rebind<hwy::float16_t, decltype(wide)> narrow;
    const auto* from = static_cast<const hwy::float16_t*>(input);
    auto* to = static_cast<float*>(output);
    size_t i = 0;
    for (; i + hn::Lanes(wide) <= count; i += hn::Lanes(wide))
        hn::StoreU(hn::PromoteTo(wide, hn::LoadU(narrow, from + i)), wide, to + i);
    for (; i < count; ++i)
        to[i] = static_cast<float>(static_cast<const ov::float16*>(input)[i]);
}

void narrow(const void* input, void* output, size_t count) {
    const hn::ScalableTag<float> wide;
    const hn::Rebind<hwy::float16_t, decltype(wide)> narrow;
    const auto* from = static_cast<const float*>(input);
    auto* to = static_cast<hwy::float16_t*>(output);
    size_t i = 0;
    for (; i + hn::Lanes(wide) <= count; i += hn::Lanes(wide))
        hn::StoreU(hn::DemoteTo(narrow, hn::LoadU(wide, from + i)), narrow, to + i);
    for (; i < count; ++i)
        static_cast<ov::float16*>(output)[i] = ov::float16(from[i]);
}

}  // namespace HWY_NAMESPACE
}  // namespace cpu
}  // namespace tenon
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tenon {
namespace cpu {

HWY_EXPORT(widen);
HWY_EXPORT(narrow);

void half_to_float(const void* input, void* output, size_t count) {
    HWY_DYNAMIC_DISPATCH(widen)(input, output, count);
}
void float_to_half(const void* input, void* output, size_t count) {
    HWY_DYNAMIC_DISPATCH(narrow)(input, output, count);
}

}  // namespace cpu
}  // namespace tenon
#endif
