#include "openvino/op/util/rnn_cell_base.hpp"

namespace ov {
namespace op {
namespace util {

RNNCellBase::RNNCellBase(const OutputVector& arguments, size_t hidden_size, float clip,
                         const std::vector<std::string>& activations, const std::vector<float>& activations_alpha,
                         const std::vector<float>& activations_beta)
    : Op(arguments),
      m_hidden_size(hidden_size),
      m_clip(clip),
      m_activations(activations),
      m_activations_alpha(activations_alpha),
      m_activations_beta(activations_beta) {}

bool RNNCellBase::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("hidden_size", m_hidden_size);
    visitor.on_attribute("activations", m_activations);
    visitor.on_attribute("activations_alpha", m_activations_alpha);
    visitor.on_attribute("activations_beta", m_activations_beta);
    visitor.on_attribute("clip", m_clip);
    return true;
}

}  // namespace util
}  // namespace op
}  // namespace ov
