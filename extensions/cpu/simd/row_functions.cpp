#include "simd/row_functions.hpp"

#include <algorithm>
#include <cmath>

#include "simd/targets.hpp"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "simd/row_functions.cpp"
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

// Four sums at once hide the latency of one; what is left over is added one by one.
template <class Accumulate, class Join, class Finish>
HWY_INLINE float fold(const float* input, size_t count, float start, const Accumulate& accumulate, const Join& join,
                      const Finish& finish) {
    const Tag d;
    const size_t lanes = hn::Lanes(d);
    size_t i = 0;
    float result = start;
    if (count >= lanes) {
        Vector sums[4] = {hn::Set(d, start), hn::Set(d, start), hn::Set(d, start), hn::Set(d, start)};
        for (; i + 4 * lanes <= count; i += 4 * lanes) {
            sums[0] = accumulate(sums[0], hn::LoadU(d, input + i));
            sums[1] = accumulate(sums[1], hn::LoadU(d, input + i + lanes));
            sums[2] = accumulate(sums[2], hn::LoadU(d, input + i + 2 * lanes));
            sums[3] = accumulate(sums[3], hn::LoadU(d, input + i + 3 * lanes));
        }
        for (; i + lanes <= count; i += lanes)
            sums[0] = accumulate(sums[0], hn::LoadU(d, input + i));
        const auto all = join(join(sums[0], sums[1]), join(sums[2], sums[3]));
        HWY_ALIGN float parts[hn::MaxLanes(Tag())];
        hn::Store(all, d, parts);
        result = parts[0];
        for (size_t lane = 1; lane < lanes; ++lane)
            result = finish(result, parts[lane], true);
    }
    for (; i < count; ++i)
        result = finish(result, input[i], false);
    return result;
}

float sum(const float* input, size_t count) {
    const auto add = [](Vector a, Vector b) HWY_ATTR { return hn::Add(a, b); };
    return fold(input, count, 0.0f, add, add, [](float a, float b, bool) { return a + b; });
}

float sum_of_sizes(const float* input, size_t count) {
    return fold(
        input, count, 0.0f, [](Vector a, Vector x) HWY_ATTR { return hn::Add(a, hn::Abs(x)); },
        [](Vector a, Vector b) HWY_ATTR { return hn::Add(a, b); },
        [](float a, float b, bool folded) { return a + (folded ? b : std::fabs(b)); });
}

float sum_of_squares(const float* input, size_t count) {
    return fold(
        input, count, 0.0f, [](Vector a, Vector x) HWY_ATTR { return hn::MulAdd(x, x, a); },
        [](Vector a, Vector b) HWY_ATTR { return hn::Add(a, b); },
        [](float a, float b, bool folded) { return a + (folded ? b : b * b); });
}

float sum_of_squared_differences(const float* input, float center, size_t count) {
    const auto middle = hn::Set(Tag(), center);
    return fold(
        input, count, 0.0f,
        [middle](Vector a, Vector x) HWY_ATTR {
            const auto difference = hn::Sub(x, middle);
            return hn::MulAdd(difference, difference, a);
        },
        [](Vector a, Vector b) HWY_ATTR { return hn::Add(a, b); },
        [center](float a, float b, bool folded) { return a + (folded ? b : (b - center) * (b - center)); });
}

float product(const float* input, size_t count) {
    const auto multiply = [](Vector a, Vector b) HWY_ATTR { return hn::Mul(a, b); };
    return fold(input, count, 1.0f, multiply, multiply, [](float a, float b, bool) { return a * b; });
}

float maximum(const float* input, size_t count) {
    const auto larger = [](Vector a, Vector b) HWY_ATTR { return hn::Max(a, b); };
    return fold(input, count, -HUGE_VALF, larger, larger, [](float a, float b, bool) { return std::max(a, b); });
}

float minimum(const float* input, size_t count) {
    const auto smaller = [](Vector a, Vector b) HWY_ATTR { return hn::Min(a, b); };
    return fold(input, count, HUGE_VALF, smaller, smaller, [](float a, float b, bool) { return std::min(a, b); });
}

void scale(const float* input, float* output, float factor, float shift, size_t count) {
    const Tag d;
    const auto factors = hn::Set(d, factor), shifts = hn::Set(d, shift);
    size_t i = 0;
    for (; i + hn::Lanes(d) <= count; i += hn::Lanes(d))
        hn::StoreU(hn::MulAdd(hn::LoadU(d, input + i), factors, shifts), d, output + i);
    for (; i < count; ++i)
        output[i] = input[i] * factor + shift;
}

float dot(const float* left, const float* right, size_t count) {
    const Tag d;
    auto first = hn::Zero(d), second = hn::Zero(d);
    size_t i = 0;
    const size_t lanes = hn::Lanes(d);
    for (; i + 2 * lanes <= count; i += 2 * lanes) {
        first = hn::MulAdd(hn::LoadU(d, left + i), hn::LoadU(d, right + i), first);
        second = hn::MulAdd(hn::LoadU(d, left + i + lanes), hn::LoadU(d, right + i + lanes), second);
    }
    for (; i + lanes <= count; i += lanes)
        first = hn::MulAdd(hn::LoadU(d, left + i), hn::LoadU(d, right + i), first);
    float result = hn::GetLane(hn::SumOfLanes(d, hn::Add(first, second)));
    for (; i < count; ++i)
        result += left[i] * right[i];
    return result;
}

void add_scaled(const float* input, float factor, float* output, size_t count) {
    const Tag d;
    const auto factors = hn::Set(d, factor);
    size_t i = 0;
    for (; i + hn::Lanes(d) <= count; i += hn::Lanes(d))
        hn::StoreU(hn::MulAdd(hn::LoadU(d, input + i), factors, hn::LoadU(d, output + i)), d, output + i);
    for (; i < count; ++i)
        output[i] += input[i] * factor;
}

void softmax(const float* input, float* output, size_t count) {
    const Tag d;
    const float largest = maximum(input, count);
    const auto largest_of_all = hn::Set(d, largest);
    auto sums = hn::Zero(d);
    size_t i = 0;
    for (; i + hn::Lanes(d) <= count; i += hn::Lanes(d)) {
        const auto power = exp_of(d, hn::Sub(hn::LoadU(d, input + i), largest_of_all));
        hn::StoreU(power, d, output + i);
        sums = hn::Add(sums, power);
    }
    float total = hn::GetLane(hn::SumOfLanes(d, sums));
    for (; i < count; ++i) {
        output[i] = std::exp(input[i] - largest);
        total += output[i];
    }
    scale(output, output, 1.0f / total, 0.0f, count);
}

void softmax_columns(const float* input, float* output, size_t count, size_t stride, size_t width) {
    const Tag d;
    const size_t lanes = hn::Lanes(d);
    size_t column = 0;
    for (; column + lanes <= width; column += lanes) {
        auto largest = hn::LoadU(d, input + column);
        for (size_t i = 1; i < count; ++i)
            largest = hn::Max(largest, hn::LoadU(d, input + i * stride + column));
        auto total = hn::Zero(d);
        for (size_t i = 0; i < count; ++i) {
            const auto power = exp_of(d, hn::Sub(hn::LoadU(d, input + i * stride + column), largest));
            hn::StoreU(power, d, output + i * stride + column);
            total = hn::Add(total, power);
        }
        const auto factor = hn::Div(hn::Set(d, 1.0f), total);
        for (size_t i = 0; i < count; ++i)
            hn::StoreU(hn::Mul(hn::LoadU(d, output + i * stride + column), factor), d, output + i * stride + column);
    }
    for (; column < width; ++column) {
        float largest = input[column], total = 0;
        for (size_t i = 1; i < count; ++i)
            largest = std::max(largest, input[i * stride + column]);
        for (size_t i = 0; i < count; ++i)
            total += output[i * stride + column] = std::exp(input[i * stride + column] - largest);
        for (size_t i = 0; i < count; ++i)
            output[i * stride + column] /= total;
    }
}

const RowFunctions* table() {
    static const RowFunctions functions{softmax,
                                        softmax_columns,
                                        sum,
                                        sum_of_sizes,
                                        sum_of_squares,
                                        product,
                                        maximum,
                                        minimum,
                                        sum_of_squared_differences,
                                        scale,
                                        dot,
                                        add_scaled};
    return &functions;
}

}  // namespace HWY_NAMESPACE
}  // namespace cpu
}  // namespace tenon
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tenon {
namespace cpu {

HWY_EXPORT(table);

const RowFunctions& row_functions() {
    return *HWY_DYNAMIC_DISPATCH(table)();
}

}  // namespace cpu
}  // namespace tenon
#endif
