// Functions of one vector, for every instruction set; included by files that Highway compiles once per target.
#if defined(TENON_CPU_SIMD_MATH_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef TENON_CPU_SIMD_MATH_INL_H_
#undef TENON_CPU_SIMD_MATH_INL_H_
#else
#define TENON_CPU_SIMD_MATH_INL_H_
#endif

#include "hwy/contrib/math/math-inl.h"
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace tenon {
namespace cpu {
namespace HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

// Outside this range exp overflows or vanishes; the library's polynomial wants to be kept inside.
template <class D, class V = hn::Vec<D>>
HWY_INLINE V exp_of(D d, V x) {
    const auto high = hn::Set(d, 88.72283f);
    const auto result = hn::Exp(d, hn::Min(x, high));
    const auto infinity = hn::Set(d, __builtin_inff());
    const auto limited = hn::IfThenElse(hn::Gt(x, high), infinity, result);
    return hn::IfThenElse(hn::Eq(x, x), limited, x);
}

template <class D, class V = hn::Vec<D>>
HWY_INLINE V sigmoid_of(D d, V x) {
    const auto one = hn::Set(d, 1.0f);
    return hn::Div(one, hn::Add(one, exp_of(d, hn::Neg(x))));
}

template <class D, class V = hn::Vec<D>>
HWY_INLINE V tanh_of(D d, V x) {
    // Near zero 1 - 2 / (e^2x + 1) loses digits: an odd polynomial (Taylor) serves there.
    const auto square = hn::Mul(x, x);
    auto series = hn::Set(d, 21844.0f / 6081075.0f);
    series = hn::MulAdd(series, square, hn::Set(d, -1382.0f / 155925.0f));
    series = hn::MulAdd(series, square, hn::Set(d, 62.0f / 2835.0f));
    series = hn::MulAdd(series, square, hn::Set(d, -17.0f / 315.0f));
    series = hn::MulAdd(series, square, hn::Set(d, 2.0f / 15.0f));
    series = hn::MulAdd(series, square, hn::Set(d, -1.0f / 3.0f));
    const auto near = hn::MulAdd(hn::Mul(series, square), x, x);
    const auto one = hn::Set(d, 1.0f), two = hn::Set(d, 2.0f);
    const auto limited = hn::Min(hn::Abs(x), hn::Set(d, 15.0f));
    const auto far = hn::Sub(one, hn::Div(two, hn::Add(exp_of(d, hn::Add(limited, limited)), one)));
    const auto value = hn::IfThenElse(hn::Lt(hn::Abs(x), hn::Set(d, 0.4f)), near, hn::CopySign(far, x));
    return hn::IfThenElse(hn::Eq(x, x), value, x);
}

// Taylor series up to 1; beyond it 1 - t P(t) exp(-x^2) (Abramowitz and Stegun 7.1.26, absolute error 1.5e-7).
template <class D, class V = hn::Vec<D>>
HWY_INLINE V erf_of(D d, V x) {
    const auto square = hn::Mul(x, x);
    auto series = hn::Set(d, -1.1283791671f / (362880.0f * 19.0f));
    series = hn::MulAdd(series, square, hn::Set(d, 1.1283791671f / (40320.0f * 17.0f)));
    series = hn::MulAdd(series, square, hn::Set(d, -1.1283791671f / (5040.0f * 15.0f)));
    series = hn::MulAdd(series, square, hn::Set(d, 1.1283791671f / (720.0f * 13.0f)));
    series = hn::MulAdd(series, square, hn::Set(d, -1.1283791671f / (120.0f * 11.0f)));
    series = hn::MulAdd(series, square, hn::Set(d, 1.1283791671f / (24.0f * 9.0f)));
    series = hn::MulAdd(series, square, hn::Set(d, -1.1283791671f / (6.0f * 7.0f)));
    series = hn::MulAdd(series, square, hn::Set(d, 1.1283791671f / (2.0f * 5.0f)));
    series = hn::MulAdd(series, square, hn::Set(d, -1.1283791671f / 3.0f));
    series = hn::MulAdd(series, square, hn::Set(d, 1.1283791671f));
    const auto near = hn::Mul(series, x);
    const auto one = hn::Set(d, 1.0f);
    const auto size = hn::Min(hn::Abs(x), hn::Set(d, 6.0f));
    const auto t = hn::Div(one, hn::MulAdd(hn::Set(d, 0.3275911f), size, one));
    auto polynomial = hn::Set(d, 1.061405429f);
    polynomial = hn::MulAdd(polynomial, t, hn::Set(d, -1.453152027f));
    polynomial = hn::MulAdd(polynomial, t, hn::Set(d, 1.421413741f));
    polynomial = hn::MulAdd(polynomial, t, hn::Set(d, -0.284496736f));
    polynomial = hn::MulAdd(polynomial, t, hn::Set(d, 0.254829592f));
    const auto far = hn::NegMulAdd(hn::Mul(polynomial, t), hn::Exp(d, hn::Neg(hn::Mul(size, size))), one);
    const auto value = hn::IfThenElse(hn::Lt(hn::Abs(x), one), near, hn::CopySign(far, x));
    return hn::IfThenElse(hn::Eq(x, x), value, x);
}

// log(1 + e^x), and x itself where e^x hides the 1.
template <class D, class V = hn::Vec<D>>
HWY_INLINE V softplus_of(D d, V x) {
    const auto zero = hn::Zero(d);
    return hn::Add(hn::Max(x, zero), hn::Log1p(d, hn::Exp(d, hn::Neg(hn::Abs(x)))));
}

}  // namespace HWY_NAMESPACE
}  // namespace cpu
}  // namespace tenon
HWY_AFTER_NAMESPACE();

#endif
