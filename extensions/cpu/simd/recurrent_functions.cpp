#include "simd/recurrent_functions.hpp"

#include "simd/targets.hpp"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "simd/recurrent_functions.cpp"
#include "hwy/foreach_target.h"
// After the choice of targets.
#include "hwy/highway.h"
#include "simd/math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace tenon {
namespace cpu {
namespace HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

using Tag = hn::CappedTag<float, RecurrentFunctions::most_lanes>;
using Vector = hn::Vec<Tag>;

// With 32 registers six rows of four sums stay in them, with 16 three.
constexpr size_t rows_at_once = hn::MaxLanes(Tag()) >= 16 ? 6 : 3;

// Where there are few sums, several of each hide the latency of one.
template <size_t Vectors, size_t Rows>
HWY_INLINE void multiply_block(const float* const* values, const float* const* start, float* const* sums, size_t depth,
                               const float* weights) {
    constexpr size_t parts = Rows * Vectors >= 4 ? 1 : 4 / (Rows * Vectors);
    const Tag d;
    const size_t lanes = hn::Lanes(d);
    Vector total[parts][Rows][Vectors];
    for (size_t r = 0; r < Rows; ++r)
        for (size_t v = 0; v < Vectors; ++v) {
            total[0][r][v] = hn::LoadU(d, start[r] + v * lanes);
            for (size_t part = 1; part < parts; ++part)
                total[part][r][v] = hn::Zero(d);
        }
    size_t k = 0;
    for (; k + parts <= depth; k += parts)
        for (size_t part = 0; part < parts; ++part, weights += Vectors * lanes) {
            Vector factors[Rows];
            for (size_t r = 0; r < Rows; ++r)
                factors[r] = hn::Set(d, values[r][k + part]);
            for (size_t v = 0; v < Vectors; ++v) {
                const auto weight = hn::Load(d, weights + v * lanes);
                for (size_t r = 0; r < Rows; ++r)
                    total[part][r][v] = hn::MulAdd(factors[r], weight, total[part][r][v]);
            }
        }
    for (; k < depth; ++k, weights += Vectors * lanes)
        for (size_t r = 0; r < Rows; ++r)
            for (size_t v = 0; v < Vectors; ++v)
                total[0][r][v] = hn::MulAdd(hn::Set(d, values[r][k]), hn::Load(d, weights + v * lanes), total[0][r][v]);
    for (size_t r = 0; r < Rows; ++r)
        for (size_t v = 0; v < Vectors; ++v) {
            for (size_t part = 1; part < parts; ++part)
                total[0][r][v] = hn::Add(total[0][r][v], total[part][r][v]);
            hn::StoreU(total[0][r][v], d, sums[r] + v * lanes);
        }
}

template <size_t Vectors>
void multiply_vectors(const float* const* values, const float* const* start, float* const* sums, size_t rows,
                      size_t depth, const float* weights) {
    for (; rows >= rows_at_once; rows -= rows_at_once) {
        multiply_block<Vectors, rows_at_once>(values, start, sums, depth, weights);
        values += rows_at_once;
        start += rows_at_once;
        sums += rows_at_once;
    }
    switch (rows) {
        case 5:
            return multiply_block<Vectors, 5>(values, start, sums, depth, weights);
        case 4:
            return multiply_block<Vectors, 4>(values, start, sums, depth, weights);
        case 3:
            return multiply_block<Vectors, 3>(values, start, sums, depth, weights);
        case 2:
            return multiply_block<Vectors, 2>(values, start, sums, depth, weights);
        case 1:
            return multiply_block<Vectors, 1>(values, start, sums, depth, weights);
        default:
            return;
    }
}

void multiply(const float* const* values, const float* const* start, float* const* sums, size_t rows, size_t depth,
              const float* weights, size_t vectors) {
    switch (vectors) {
        case 1:
            return multiply_vectors<1>(values, start, sums, rows, depth, weights);
        case 2:
            return multiply_vectors<2>(values, start, sums, rows, depth, weights);
        case 3:
            return multiply_vectors<3>(values, start, sums, rows, depth, weights);
        default:
            return multiply_vectors<4>(values, start, sums, rows, depth, weights);
    }
}

HWY_INLINE Vector activate(const GateFunction& function, Vector x) {
    using Kind = GateFunction::Kind;
    const Tag d;
    if (function.clip > 0) x = hn::Max(hn::Set(d, -function.clip), hn::Min(hn::Set(d, function.clip), x));
    const auto zero = hn::Zero(d), one = hn::Set(d, 1.0f);
    const auto alpha = hn::Set(d, function.alpha), beta = hn::Set(d, function.beta);
    switch (function.kind) {
        case Kind::sigmoid:
            return sigmoid_of(d, x);
        case Kind::tanh:
            return tanh_of(d, x);
        case Kind::relu:
            return hn::Max(x, zero);
        case Kind::hard_sigmoid:
            return hn::Max(zero, hn::Min(one, hn::MulAdd(alpha, x, beta)));
        case Kind::hard_tanh:
            return hn::Max(alpha, hn::Min(beta, x));
        case Kind::leaky_relu:
            return hn::IfThenElse(hn::Ge(x, zero), x, hn::Mul(alpha, x));
        case Kind::affine:
            return hn::MulAdd(alpha, x, beta);
        case Kind::elu:
            return hn::IfThenElse(hn::Ge(x, zero), x, hn::Mul(alpha, hn::Expm1(d, hn::Min(x, zero))));
        case Kind::softsign:
            return hn::Div(x, hn::Add(one, hn::Abs(x)));
        case Kind::softplus:
            return softplus_of(d, x);
    }
    return x;
}

void lstm(const float* sums, const float* peephole, const CellFunctions& functions, float* cell, float* hidden) {
    const Tag d;
    const size_t lanes = hn::Lanes(d);
    const auto* f = functions.functions;
    auto forget = hn::LoadU(d, sums), input = hn::LoadU(d, sums + lanes);
    auto output = hn::LoadU(d, sums + 3 * lanes);
    const auto before = hn::LoadU(d, cell);
    if (peephole) {
        input = hn::MulAdd(hn::LoadU(d, peephole), before, input);
        forget = hn::MulAdd(hn::LoadU(d, peephole + 2 * lanes), before, forget);
    }
    input = activate(f[0], input);
    forget = functions.input_forget ? hn::Sub(hn::Set(d, 1.0f), input) : activate(f[0], forget);
    const auto candidate = activate(f[1], hn::LoadU(d, sums + 2 * lanes));
    const auto state = hn::MulAdd(forget, before, hn::Mul(input, candidate));
    if (peephole) output = hn::MulAdd(hn::LoadU(d, peephole + lanes), state, output);
    output = activate(f[0], output);
    hn::StoreU(state, d, cell);
    hn::StoreU(hn::Mul(output, activate(f[2], state)), d, hidden);
}

void gru_gates(const float* sums, const float* state, const CellFunctions& functions, float* update,
               float* reset_state) {
    const Tag d;
    const auto reset = activate(functions.functions[0], hn::LoadU(d, sums + hn::Lanes(d)));
    hn::StoreU(activate(functions.functions[0], hn::LoadU(d, sums)), d, update);
    hn::StoreU(hn::Mul(reset, hn::LoadU(d, state)), d, reset_state);
}

HWY_INLINE void mix(Vector update, Vector candidate, const float* state, float* hidden) {
    const Tag d;
    const auto kept = hn::Mul(update, hn::LoadU(d, state));
    hn::StoreU(hn::MulAdd(hn::Sub(hn::Set(d, 1.0f), update), candidate, kept), d, hidden);
}

void gru_state(const float* sums, const float* update, const float* state, const CellFunctions& functions,
               float* hidden) {
    const Tag d;
    mix(hn::LoadU(d, update), activate(functions.functions[1], hn::LoadU(d, sums)), state, hidden);
}

void gru_linear(const float* inputs, const float* sums, const float* state, const CellFunctions& functions,
                float* hidden) {
    const Tag d;
    const size_t lanes = hn::Lanes(d);
    const auto gate = [&](size_t index) HWY_ATTR {
        return hn::Add(hn::LoadU(d, inputs + index * lanes), hn::LoadU(d, sums + index * lanes));
    };
    const auto update = activate(functions.functions[0], gate(0));
    const auto reset = activate(functions.functions[0], gate(1));
    const auto candidate = hn::MulAdd(reset, hn::LoadU(d, sums + 2 * lanes), hn::LoadU(d, inputs + 2 * lanes));
    mix(update, activate(functions.functions[1], candidate), state, hidden);
}

void rnn(const float* sums, const CellFunctions& functions, float* hidden) {
    const Tag d;
    hn::StoreU(activate(functions.functions[0], hn::LoadU(d, sums)), d, hidden);
}

const RecurrentFunctions* recurrent_table() {
    static const RecurrentFunctions functions{hn::Lanes(Tag()), rows_at_once, multiply,   lstm,
                                              gru_gates,        gru_state,    gru_linear, rnn};
    return &functions;
}

}  // namespace HWY_NAMESPACE
}  // namespace cpu
}  // namespace tenon
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tenon {
namespace cpu {

HWY_EXPORT(recurrent_table);

const RecurrentFunctions& recurrent_functions() {
    return *HWY_DYNAMIC_DISPATCH(recurrent_table)();
}

}  // namespace cpu
}  // namespace tenon
#endif
