#include "openvino/pass/pass_config.hpp"

#include "openvino/core/node.hpp"

namespace ov {
namespace pass {

void PassConfig::disable(const DiscreteTypeInfo& type) {
    m_enabled.erase(type);
    m_disabled.insert(type);
}

void PassConfig::enable(const DiscreteTypeInfo& type) {
    m_disabled.erase(type);
    m_enabled.insert(type);
}

param_callback PassConfig::get_callback(const DiscreteTypeInfo& type) const {
    const auto found = m_callbacks.find(type);
    if (found != m_callbacks.end() && found->second) return found->second;
    if (m_callback) return m_callback;
    return [](const std::shared_ptr<const Node>&) { return false; };
}

void PassConfig::add_disabled_passes(const PassConfig& other) {
    for (const auto& type : other.m_disabled)
        if (!is_enabled(type)) disable(type);
}

}  // namespace pass
}  // namespace ov
