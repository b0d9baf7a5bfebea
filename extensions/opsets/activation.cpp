#include "activation.hpp"

#include <cctype>

#include "openvino/core/except.hpp"

namespace tenon {
namespace opsets {

Activation::Activation(const std::string& name, float alpha, float beta, float clip)
    : m_alpha(alpha), m_beta(beta), m_clip(clip) {
    struct Known {
        const char* name;
        Kind kind;
        float alpha, beta;
    };
    static constexpr Known known[] = {
        {"sigmoid", Kind::sigmoid, 0, 0},     {"tanh", Kind::tanh, 0, 0},
        {"relu", Kind::relu, 0, 0},           {"hardsigmoid", Kind::hard_sigmoid, 0.2f, 0.5f},
        {"hardtanh", Kind::hard_tanh, -1, 1}, {"leakyrelu", Kind::leaky_relu, 0.01f, 0},
        {"affine", Kind::affine, 1, 0},       {"elu", Kind::elu, 1, 0},
        {"softsign", Kind::softsign, 0, 0},   {"softplus", Kind::softplus, 0, 0},
    };
    std::string lower = name, names;
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return std::tolower(c); });
    for (const auto& candidate : known) {
        names += (names.empty() ? "" : ", ") + std::string(candidate.name);
        if (lower != candidate.name) continue;
        m_kind = candidate.kind;
        if (std::isnan(m_alpha)) m_alpha = candidate.alpha;
        if (std::isnan(m_beta)) m_beta = candidate.beta;
        return;
    }
    OPENVINO_THROW("\"", name, "\" is not an activation function; expected one of ", names);
}

}  // namespace opsets
}  // namespace tenon
