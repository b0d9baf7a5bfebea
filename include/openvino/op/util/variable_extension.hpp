#pragma once

#include <memory>
#include <string>

#include "openvino/op/util/variable.hpp"

namespace ov {
namespace op {
namespace util {

/// What ReadValue and Assign have in common: the variable they use.
class OPENVINO_API VariableExtension {
public:
    virtual ~VariableExtension();

    virtual std::shared_ptr<Variable> get_variable() const { return m_variable; }
    virtual void set_variable(const std::shared_ptr<Variable>& variable) { m_variable = variable; }
    virtual std::string get_variable_id() const = 0;

protected:
    VariableExtension() = default;
    std::shared_ptr<Variable> m_variable;
};

}  // namespace util
}  // namespace op
}  // namespace ov
