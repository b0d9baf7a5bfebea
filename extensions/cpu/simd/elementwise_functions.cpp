#include "simd/elementwise_functions.hpp"

#include <cmath>
#include <cstring>
#include <map>

#include "simd/targets.hpp"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "simd/elementwise_functions.cpp"
#include "hwy/foreach_target.h"
// Order matters: the functions use Highway as it is set up for the current target.
#include "hwy/highway.h"
#include "simd/math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace tenon {
namespace cpu {
namespace HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

using Tag = hn::ScalableTag<float>;
using Vector = hn::Vec<Tag>;

// What is left behind the last whole vector goes through a padded copy.
template <class Function>
HWY_INLINE void map_unary(const float* input, float* output, size_t count, const Function& function) {
    const Tag d;
    const size_t lanes = hn::Lanes(d);
    size_t i = 0;
    for (; i + lanes <= count; i += lanes)
        hn::StoreU(function(d, hn::LoadU(d, input + i)), d, output + i);
    if (i == count) return;
    HWY_ALIGN float rest[hn::MaxLanes(Tag())] = {};
    std::memcpy(rest, input + i, (count - i) * sizeof(float));
    hn::Store(function(d, hn::Load(d, rest)), d, rest);
    std::memcpy(output + i, rest, (count - i) * sizeof(float));
}

template <class Function>
HWY_INLINE void map_binary(const float* left, const float* right, float* output, size_t count,
                           const Function& function) {
    const Tag d;
    const size_t lanes = hn::Lanes(d);
    size_t i = 0;
    for (; i + lanes <= count; i += lanes)
        hn::StoreU(function(d, hn::LoadU(d, left + i), hn::LoadU(d, right + i)), d, output + i);
    if (i == count) return;
    HWY_ALIGN float rest_left[hn::MaxLanes(Tag())] = {}, rest_right[hn::MaxLanes(Tag())] = {};
    std::memcpy(rest_left, left + i, (count - i) * sizeof(float));
    std::memcpy(rest_right, right + i, (count - i) * sizeof(float));
    hn::Store(function(d, hn::Load(d, rest_left), hn::Load(d, rest_right)), d, rest_left);
    std::memcpy(output + i, rest_left, (count - i) * sizeof(float));
}

void scale_shift(const float* input, const float* scales, const float* shifts, float* output, size_t count) {
    const Tag d;
    const size_t lanes = hn::Lanes(d);
    size_t i = 0;
    for (; i + lanes <= count; i += lanes)
        hn::StoreU(hn::MulAdd(hn::LoadU(d, input + i), hn::LoadU(d, scales + i), hn::LoadU(d, shifts + i)), d,
                   output + i);
    for (; i < count; ++i)
        output[i] = std::fma(input[i], scales[i], shifts[i]);
}

ScaleShiftFunction find_scale_shift() {
    return scale_shift;
}

// `BODY` computes a vector from `x`, with `d` and `p` (parameters) in reach.
#define TENON_UNARY(NAME, ...)                                                   \
    void NAME(const float* input, float* output, size_t count, const float* p) { \
        (void)p;                                                                 \
        map_unary(input, output, count, [p](Tag d, Vector x) HWY_ATTR {          \
            (void)p;                                                             \
            (void)d;                                                             \
            __VA_ARGS__                                                          \
        });                                                                      \
    }

TENON_UNARY(relu, return hn::Max(x, hn::Zero(d));)
TENON_UNARY(clamp, return hn::Min(hn::Max(x, hn::Set(d, p[0])), hn::Set(d, p[1]));)
TENON_UNARY(elu, {
    const auto negative = hn::Mul(hn::Set(d, p[0]), hn::Expm1(d, hn::Min(x, hn::Zero(d))));
    return hn::IfThenElse(hn::Gt(x, hn::Zero(d)), x, negative);
})
TENON_UNARY(selu, {
    const auto negative = hn::Mul(hn::Set(d, p[0]), hn::Expm1(d, hn::Min(x, hn::Zero(d))));
    return hn::Mul(hn::Set(d, p[1]), hn::IfThenElse(hn::Gt(x, hn::Zero(d)), x, negative));
})
TENON_UNARY(sigmoid, return sigmoid_of(d, x);)
TENON_UNARY(tanh, return tanh_of(d, x);)
TENON_UNARY(swish, return hn::Mul(x, sigmoid_of(d, hn::Mul(x, hn::Set(d, p[0]))));)
TENON_UNARY(hsigmoid, {
    const auto sixth = hn::Set(d, 1.0f / 6.0f);
    const auto shifted = hn::Max(hn::Add(x, hn::Set(d, 3.0f)), hn::Zero(d));
    return hn::Mul(hn::Min(shifted, hn::Set(d, 6.0f)), sixth);
})
TENON_UNARY(hswish, {
    const auto shifted = hn::Max(hn::Add(x, hn::Set(d, 3.0f)), hn::Zero(d));
    return hn::Mul(hn::Mul(x, hn::Min(shifted, hn::Set(d, 6.0f))), hn::Set(d, 1.0f / 6.0f));
})
TENON_UNARY(hard_sigmoid, {
    const auto line = hn::MulAdd(hn::Set(d, p[0]), x, hn::Set(d, p[1]));
    return hn::Max(hn::Zero(d), hn::Min(hn::Set(d, 1.0f), line));
})
TENON_UNARY(mish, {
    // tanh(log(1 + e)) = e (e + 2) / (e (e + 2) + 2)
    const auto e = exp_of(d, hn::Min(x, hn::Set(d, 20.0f)));
    const auto n = hn::Mul(e, hn::Add(e, hn::Set(d, 2.0f)));
    return hn::Mul(x, hn::Div(n, hn::Add(n, hn::Set(d, 2.0f))));
})
TENON_UNARY(gelu_erf, {
    const auto half = hn::Mul(x, hn::Set(d, 0.5f));
    return hn::MulAdd(half, erf_of(d, hn::Mul(x, hn::Set(d, 0.70710678f))), half);
})
TENON_UNARY(gelu_tanh, {
    // 0.5 (1 + tanh u) = sigmoid(2 u)
    const auto cube = hn::Mul(hn::Mul(x, x), x);
    const auto u = hn::MulAdd(hn::Set(d, 0.044715f), cube, x);
    return hn::Mul(x, sigmoid_of(d, hn::Mul(u, hn::Set(d, 1.5957691216f))));
})
TENON_UNARY(softplus, return softplus_of(d, x);)
TENON_UNARY(softsign, return hn::Div(x, hn::Add(hn::Set(d, 1.0f), hn::Abs(x)));)
TENON_UNARY(erf, return erf_of(d, x);)
TENON_UNARY(exp, return exp_of(d, x);)
TENON_UNARY(sqrt, return hn::Sqrt(x);)
TENON_UNARY(absolute, return hn::Abs(x);)
TENON_UNARY(negative, return hn::Neg(x);)
TENON_UNARY(floor, return hn::Floor(x);)
TENON_UNARY(ceiling, return hn::Ceil(x);)
TENON_UNARY(round_half_to_even, return hn::Round(x);)
TENON_UNARY(round_half_away, {
    const auto size = hn::Abs(x);
    const auto whole = hn::Trunc(size);
    const auto up = hn::Ge(hn::Sub(size, whole), hn::Set(d, 0.5f));
    return hn::CopySign(hn::Add(whole, hn::IfThenElseZero(up, hn::Set(d, 1.0f))), x);
})
TENON_UNARY(sign, {
    const auto zero = hn::Zero(d);
    const auto one = hn::Set(d, 1.0f);
    return hn::Sub(hn::IfThenElseZero(hn::Gt(x, zero), one), hn::IfThenElseZero(hn::Lt(x, zero), one));
})
TENON_UNARY(linear, return hn::MulAdd(x, hn::Set(d, p[0]), hn::Set(d, p[1]));)
TENON_UNARY(square, return hn::Mul(x, x);)

// No vector form pays here: the C library's function per element.
#define TENON_SCALAR(NAME, FUNCTION)                                           \
    void NAME(const float* input, float* output, size_t count, const float*) { \
        for (size_t i = 0; i < count; ++i)                                     \
            output[i] = FUNCTION(input[i]);                                    \
    }

TENON_SCALAR(logarithm, std::log)
TENON_SCALAR(sine, std::sin)
TENON_SCALAR(cosine, std::cos)
TENON_SCALAR(tangent, std::tan)
TENON_SCALAR(arc_sine, std::asin)
TENON_SCALAR(arc_cosine, std::acos)
TENON_SCALAR(arc_tangent, std::atan)
TENON_SCALAR(hyperbolic_sine, std::sinh)
TENON_SCALAR(hyperbolic_cosine, std::cosh)
TENON_SCALAR(area_sine, std::asinh)
TENON_SCALAR(area_cosine, std::acosh)
TENON_SCALAR(area_tangent, std::atanh)

#define TENON_BINARY(NAME, ...)                                                                                        \
    HWY_INLINE Vector NAME##_of(Tag d, Vector x, Vector y) {                                                           \
        (void)d;                                                                                                       \
        __VA_ARGS__                                                                                                    \
    }                                                                                                                  \
    void NAME(const float* left, const float* right, float* output, size_t count) {                                    \
        map_binary(left, right, output, count, [](Tag d, Vector x, Vector y) HWY_ATTR { return NAME##_of(d, x, y); }); \
    }                                                                                                                  \
    void NAME##_right(const float* left, float right, float* output, size_t count) {                                   \
        const auto y = hn::Set(Tag(), right);                                                                          \
        map_unary(left, output, count, [y](Tag d, Vector x) HWY_ATTR { return NAME##_of(d, x, y); });                  \
    }                                                                                                                  \
    void NAME##_left(float left, const float* right, float* output, size_t count) {                                    \
        const auto x = hn::Set(Tag(), left);                                                                           \
        map_unary(right, output, count, [x](Tag d, Vector y) HWY_ATTR { return NAME##_of(d, x, y); });                 \
    }

HWY_INLINE Vector remainder_by_element(Tag d, Vector x, Vector y) {
    HWY_ALIGN float left[hn::MaxLanes(Tag())], right[hn::MaxLanes(Tag())];
    hn::Store(x, d, left);
    hn::Store(y, d, right);
    for (size_t i = 0; i < hn::Lanes(d); ++i)
        left[i] = std::fmod(left[i], right[i]);
    return hn::Load(d, left);
}

// The remainder as std::fmod has it, exact: a whole quotient below 2^22 is a float, and a fused product loses nothing.
HWY_INLINE Vector remainder_of(Tag d, Vector x, Vector y) {
#if HWY_NATIVE_FMA
    const auto size = hn::Abs(x), divisor = hn::Abs(y);
    const auto quotient = hn::Trunc(hn::Div(size, divisor));
    const auto is_small = hn::Lt(quotient, hn::Set(d, 4194304.0f));
    const auto is_finite = hn::Lt(divisor, hn::Inf(d));
    if (HWY_UNLIKELY(!hn::AllTrue(d, hn::And(is_small, is_finite)))) return remainder_by_element(d, x, y);
    const auto rest = hn::NegMulAdd(quotient, divisor, size);
    // Division rounds up to a whole number where the quotient lies just below it.
    return hn::CopySign(hn::Add(rest, hn::IfThenElseZero(hn::Lt(rest, hn::Zero(d)), divisor)), x);
#else
    return remainder_by_element(d, x, y);
#endif
}

TENON_BINARY(mod, return remainder_of(d, x, y);)
TENON_BINARY(floor_mod, {
    const auto rest = remainder_of(d, x, y);
    const auto is_other_side = hn::Lt(hn::Mul(hn::CopySign(hn::Set(d, 1.0f), y), rest), hn::Zero(d));
    return hn::IfThenElse(is_other_side, hn::Add(rest, y), rest);
})
TENON_BINARY(add, return hn::Add(x, y);)
TENON_BINARY(subtract, return hn::Sub(x, y);)
TENON_BINARY(multiply, return hn::Mul(x, y);)
TENON_BINARY(divide, return hn::Div(x, y);)
TENON_BINARY(maximum, return hn::Max(x, y);)
TENON_BINARY(minimum, return hn::Min(x, y);)
TENON_BINARY(squared_difference, {
    const auto difference = hn::Sub(x, y);
    return hn::Mul(difference, difference);
})
TENON_BINARY(prelu, return hn::IfThenElse(hn::Lt(x, hn::Zero(d)), hn::Mul(x, y), x);)

#define TENON_SCALAR_BINARY(NAME, EXPRESSION)                                       \
    void NAME(const float* left, const float* right, float* output, size_t count) { \
        for (size_t i = 0; i < count; ++i) {                                        \
            const float x = left[i], y = right[i];                                  \
            output[i] = EXPRESSION;                                                 \
        }                                                                           \
    }                                                                               \
    void NAME##_right(const float* left, float y, float* output, size_t count) {    \
        for (size_t i = 0; i < count; ++i) {                                        \
            const float x = left[i];                                                \
            output[i] = EXPRESSION;                                                 \
        }                                                                           \
    }                                                                               \
    void NAME##_left(float x, const float* right, float* output, size_t count) {    \
        for (size_t i = 0; i < count; ++i) {                                        \
            const float y = right[i];                                               \
            output[i] = EXPRESSION;                                                 \
        }                                                                           \
    }

TENON_SCALAR_BINARY(power_of_any, std::pow(x, y))

void power_right(const float* left, float exponent, float* output, size_t count) {
    if (exponent == 2.0f) return square(left, output, count, nullptr);
    if (exponent == 0.5f) return sqrt(left, output, count, nullptr);
    if (exponent == 1.0f) return map_unary(left, output, count, [](Tag, Vector x) HWY_ATTR { return x; });
    if (exponent == -1.0f)
        return map_unary(left, output, count, [](Tag d, Vector x) HWY_ATTR { return hn::Div(hn::Set(d, 1.0f), x); });
    if (exponent == -0.5f)
        return map_unary(left, output, count,
                         [](Tag d, Vector x) HWY_ATTR { return hn::Div(hn::Set(d, 1.0f), hn::Sqrt(x)); });
    if (exponent == 3.0f)
        return map_unary(left, output, count, [](Tag, Vector x) HWY_ATTR { return hn::Mul(hn::Mul(x, x), x); });
    power_of_any_right(left, exponent, output, count);
}

const UnaryEntry* find_unary(const char* name) {
    static const std::map<std::string, UnaryEntry> table{
        {"relu", {relu, 0, 0.1}},
        {"clamp", {clamp, 2, 0.1}},
        {"elu", {elu, 1, 0.8}},
        {"selu", {selu, 2, 0.8}},
        {"sigmoid", {sigmoid, 0, 0.6}},
        {"tanh", {tanh, 0, 0.7}},
        {"swish", {swish, 1, 0.6}},
        {"hsigmoid", {hsigmoid, 0, 0.1}},
        {"hswish", {hswish, 0, 0.1}},
        {"hard_sigmoid", {hard_sigmoid, 2, 0.1}},
        {"mish", {mish, 0, 0.7}},
        {"gelu_erf", {gelu_erf, 0, 1.0}},
        {"gelu_tanh", {gelu_tanh, 0, 0.7}},
        {"softplus", {softplus, 0, 1.2}},
        {"softsign", {softsign, 0, 0.2}},
        {"erf", {erf, 0, 1.0}},
        {"exp", {exp, 0, 0.5}},
        {"log", {logarithm, 0, 4.0}},
        {"sqrt", {sqrt, 0, 0.3}},
        {"abs", {absolute, 0, 0.1}},
        {"negative", {negative, 0, 0.1}},
        {"floor", {floor, 0, 0.1}},
        {"ceiling", {ceiling, 0, 0.1}},
        {"round_half_to_even", {round_half_to_even, 0, 0.1}},
        {"round_half_away_from_zero", {round_half_away, 0, 0.1}},
        {"sign", {sign, 0, 0.1}},
        {"linear", {linear, 2, 0.1}},
        {"sin", {sine, 0, 5.0}},
        {"cos", {cosine, 0, 5.0}},
        {"tan", {tangent, 0, 8.0}},
        {"asin", {arc_sine, 0, 8.0}},
        {"acos", {arc_cosine, 0, 8.0}},
        {"atan", {arc_tangent, 0, 8.0}},
        {"sinh", {hyperbolic_sine, 0, 8.0}},
        {"cosh", {hyperbolic_cosine, 0, 8.0}},
        {"asinh", {area_sine, 0, 10.0}},
        {"acosh", {area_cosine, 0, 10.0}},
        {"atanh", {area_tangent, 0, 10.0}},
    };
    const auto found = table.find(name);
    return found == table.end() ? nullptr : &found->second;
}

const BinaryEntry* find_binary(const char* name) {
    static const std::map<std::string, BinaryEntry> table{
        {"add", {add, add_right, add_left, 0.15}},
        {"subtract", {subtract, subtract_right, subtract_left, 0.15}},
        {"multiply", {multiply, multiply_right, multiply_left, 0.15}},
        {"divide", {divide, divide_right, divide_left, 0.3}},
        {"maximum", {maximum, maximum_right, maximum_left, 0.15}},
        {"minimum", {minimum, minimum_right, minimum_left, 0.15}},
        {"squared_difference", {squared_difference, squared_difference_right, squared_difference_left, 0.15}},
        {"prelu", {prelu, prelu_right, prelu_left, 0.15}},
        {"power", {power_of_any, power_right, power_of_any_left, 10.0}},
        {"mod", {mod, mod_right, mod_left, 0.8}},
        {"floor_mod", {floor_mod, floor_mod_right, floor_mod_left, 1.0}},
    };
    const auto found = table.find(name);
    return found == table.end() ? nullptr : &found->second;
}

#undef TENON_UNARY
#undef TENON_SCALAR
#undef TENON_BINARY
#undef TENON_SCALAR_BINARY

}  // namespace HWY_NAMESPACE
}  // namespace cpu
}  // namespace tenon
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tenon {
namespace cpu {

HWY_EXPORT(find_unary);
HWY_EXPORT(find_binary);
HWY_EXPORT(find_scale_shift);

const UnaryEntry* find_unary_function(const std::string& name) {
    return HWY_DYNAMIC_DISPATCH(find_unary)(name.c_str());
}
const BinaryEntry* find_binary_function(const std::string& name) {
    return HWY_DYNAMIC_DISPATCH(find_binary)(name.c_str());
}
ScaleShiftFunction scale_shift_function() {
    return HWY_DYNAMIC_DISPATCH(find_scale_shift)();
}

}  // namespace cpu
}  // namespace tenon
#endif
