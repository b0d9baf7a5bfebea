#pragma once

#include <memory>

#include "openvino/core/core_visibility.hpp"
#include "openvino/runtime/tensor.hpp"

namespace ov {
namespace op {
namespace util {

/// The present value of a variable in one evaluation.
class OPENVINO_API VariableValue {
public:
    using Ptr = std::shared_ptr<VariableValue>;

    VariableValue() = default;
    explicit VariableValue(const Tensor& value, bool reset = true) : m_value(value), m_reset(reset) {}

    void set_reset(bool reset) { m_reset = reset; }
    bool get_reset() const { return m_reset; }
    const Tensor& get_state() const { return m_value; }
    void set_state(const Tensor& value) { m_value = value; }

private:
    Tensor m_value;
    bool m_reset = true;
};

}  // namespace util
}  // namespace op
}  // namespace ov
