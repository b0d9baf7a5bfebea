#pragma once

#include <algorithm>
#include <cmath>
#include <string>

namespace tenon {
namespace opsets {

/// An activation function of a recurrent cell.
class Activation {
public:
    /// By name, in any case of letters: sigmoid, tanh, relu, hardsigmoid, hardtanh, leakyrelu, affine, elu, softsign,
    /// softplus. Throws for another name; NaN as a parameter means its default.
    Activation(const std::string& name, float alpha, float beta, float clip);

    template <typename T>
    T apply(T x) const {
        const T alpha = static_cast<T>(m_alpha), beta = static_cast<T>(m_beta);
        switch (m_kind) {
            case Kind::sigmoid:
                return 1 / (1 + std::exp(-x));
            case Kind::tanh:
                return std::tanh(x);
            case Kind::relu:
                return std::max(x, T(0));
            case Kind::hard_sigmoid:
                return std::max(T(0), std::min(T(1), alpha * x + beta));
            case Kind::hard_tanh:
                return std::max(alpha, std::min(beta, x));
            case Kind::leaky_relu:
                return x >= 0 ? x : alpha * x;
            case Kind::affine:
                return alpha * x + beta;
            case Kind::elu:
                return x >= 0 ? x : alpha * std::expm1(x);
            case Kind::softsign:
                return x / (1 + std::abs(x));
            case Kind::softplus:
                return x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x));
        }
        return x;
    }

    /// The function of `x` clipped to [-clip, clip], where there is a clip.
    template <typename T>
    T clipped(T x) const {
        const T limit = static_cast<T>(m_clip);
        return apply(limit > 0 ? std::max(-limit, std::min(limit, x)) : x);
    }

private:
    enum class Kind { sigmoid, tanh, relu, hard_sigmoid, hard_tanh, leaky_relu, affine, elu, softsign, softplus };

    Kind m_kind;
    float m_alpha, m_beta, m_clip;
};

}  // namespace opsets
}  // namespace tenon
