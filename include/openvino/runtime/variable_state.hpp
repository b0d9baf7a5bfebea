#pragma once

#include <memory>
#include <string>

#include "openvino/runtime/common.hpp"
#include "openvino/runtime/tensor.hpp"

namespace tenon {
class VariableStateImpl;
}

namespace ov {

/// The value of one variable of one request, kept from inference to inference. A default-constructed handle is empty
/// and every method of it throws.
class OPENVINO_API VariableState {
public:
    VariableState() = default;
    explicit VariableState(std::shared_ptr<tenon::VariableStateImpl> impl) : m_impl(std::move(impl)) {}

    /// Back to the initial value.
    void reset();
    std::string get_name() const;
    /// A copy of the present value.
    Tensor get_state() const;
    void set_state(const Tensor& state);

private:
    std::shared_ptr<tenon::VariableStateImpl> m_impl;
};

}  // namespace ov
