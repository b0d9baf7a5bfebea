#pragma once

#include <string>
#include <vector>

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of recurrent cells and sequences: size of the state, activation functions with their parameters (missing ones
/// have their defaults), and a limit to which what enters them is clipped (0: none).
class OPENVINO_API RNNCellBase : public Op {
public:
    OPENVINO_RTTI("RNNCellBase", "util", Op);

    bool visit_attributes(AttributeVisitor& visitor) override;

    size_t get_hidden_size() const { return m_hidden_size; }
    void set_hidden_size(size_t hidden_size) { m_hidden_size = hidden_size; }
    float get_clip() const { return m_clip; }
    void set_clip(float clip) { m_clip = clip; }
    const std::vector<std::string>& get_activations() const { return m_activations; }
    void set_activations(const std::vector<std::string>& activations) { m_activations = activations; }
    const std::vector<float>& get_activations_alpha() const { return m_activations_alpha; }
    void set_activations_alpha(const std::vector<float>& alpha) { m_activations_alpha = alpha; }
    const std::vector<float>& get_activations_beta() const { return m_activations_beta; }
    void set_activations_beta(const std::vector<float>& beta) { m_activations_beta = beta; }

protected:
    RNNCellBase() = default;
    explicit RNNCellBase(const std::vector<std::string>& activations) : m_activations(activations) {}
    RNNCellBase(const OutputVector& arguments, size_t hidden_size, float clip,
                const std::vector<std::string>& activations, const std::vector<float>& activations_alpha,
                const std::vector<float>& activations_beta);

    size_t m_hidden_size = 0;
    float m_clip = 0.0f;
    std::vector<std::string> m_activations;
    std::vector<float> m_activations_alpha;
    std::vector<float> m_activations_beta;
};

}  // namespace util
}  // namespace op
}  // namespace ov
