#pragma once

#include <functional>
#include <map>
#include <memory>
#include <set>

#include "openvino/core/core_visibility.hpp"
#include "openvino/core/type.hpp"

namespace ov {

class Node;

namespace pass {

/// Asked by a pass about one node; true asks the pass to leave the node as it is.
using param_callback = std::function<bool(const std::shared_ptr<const Node>)>;
using param_callback_map = std::map<DiscreteTypeInfo, param_callback>;

/// Which passes run and on which nodes, by type of pass. Shared by a manager, its passes and nested managers.
class OPENVINO_API PassConfig {
public:
    void disable(const DiscreteTypeInfo& type);
    void enable(const DiscreteTypeInfo& type);
    template <class... Passes>
    void disable() {
        (disable(detail::type_info_of<Passes>()), ...);
    }
    template <class... Passes>
    void enable() {
        (enable(detail::type_info_of<Passes>()), ...);
    }

    /// The callback of all passes that have none of their own.
    void set_callback(const param_callback& callback) { m_callback = callback; }
    /// The callback of the named passes.
    template <typename First, class... More>
    void set_callback(const param_callback& callback) {
        m_callbacks[detail::type_info_of<First>()] = callback;
        (set_callback<More>(callback), ...);
    }
    /// Never empty: without any callback set, one that always answers false.
    param_callback get_callback(const DiscreteTypeInfo& type) const;
    template <typename Pass>
    param_callback get_callback() const {
        return get_callback(detail::type_info_of<Pass>());
    }

    bool is_disabled(const DiscreteTypeInfo& type) const { return m_disabled.count(type) != 0; }
    /// Enabled by a call of `enable`, which also overrides "disabled by default".
    bool is_enabled(const DiscreteTypeInfo& type) const { return m_enabled.count(type) != 0; }
    template <typename Pass>
    bool is_disabled() const {
        return is_disabled(detail::type_info_of<Pass>());
    }
    template <typename Pass>
    bool is_enabled() const {
        return is_enabled(detail::type_info_of<Pass>());
    }

    /// Disables what `other` disables, unless it was enabled here.
    void add_disabled_passes(const PassConfig& other);

private:
    param_callback m_callback;
    param_callback_map m_callbacks;
    std::set<DiscreteTypeInfo> m_disabled;
    std::set<DiscreteTypeInfo> m_enabled;
};

}  // namespace pass
}  // namespace ov
