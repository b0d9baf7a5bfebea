#pragma once

#include <memory>
#include <unordered_map>

#include "openvino/op/util/variable.hpp"
#include "openvino/op/util/variable_value.hpp"

namespace ov {
namespace op {
namespace util {

using VariableMap = std::unordered_map<Variable::Ptr, VariableValue::Ptr>;

/// The values of variables in an evaluation: what ReadValue reads and Assign writes. `evaluate` finds it in the
/// EvaluationContext under "VariableContext". Copies share the values.
class OPENVINO_API VariableContext {
public:
    VariableContext() = default;
    explicit VariableContext(const VariableMap& values) : m_values(values) {}

    /// Sets the reset flag of every value, so that the next read gives the initial value.
    void reset_variable_context() const {
        for (const auto& entry : m_values) {
            entry.second->set_reset(true);
        }
    }

    void set_variable_values(const VariableMap& values) { m_values = values; }
    const VariableMap& get_variable_values() const { return m_values; }

    void set_variable_value(const Variable::Ptr& variable, const VariableValue::Ptr& value) {
        m_values[variable] = value;
    }
    void remove_variable_value(const Variable::Ptr& variable) { m_values.erase(variable); }
    /// The value of that variable, or else of one with the same id; null when there is none.
    VariableValue::Ptr get_variable_value(const Variable::Ptr& variable) const {
        const auto found = m_values.find(variable);
        if (found != m_values.end()) return found->second;
        for (const auto& [known, value] : m_values) {
            if (known && variable && known->get_info().variable_id == variable->get_info().variable_id) return value;
        }
        return nullptr;
    }

private:
    VariableMap m_values;
};

}  // namespace util
}  // namespace op
}  // namespace ov
