#include "openvino/runtime/variable_state.hpp"

#include "infer_request_impl.hpp"

namespace tenon {

VariableStateImpl::VariableStateImpl(ov::op::util::VariableInfo info) : m_info(std::move(info)) {
    reset();
}

void VariableStateImpl::reset() {
    is_set = false;
    if (m_info.data_shape.is_dynamic() || m_info.data_type.is_dynamic()) {
        value = ov::Tensor();
        return;
    }
    value = ov::Tensor(m_info.data_type, m_info.data_shape.to_shape());
    if (value.get_byte_size()) std::memset(value.data(), 0, value.get_byte_size());
}

ov::Tensor VariableStateImpl::get() const {
    if (!value) return value;
    ov::Tensor copy(value.get_element_type(), value.get_shape());
    value.copy_to(copy);
    return copy;
}

void VariableStateImpl::set(const ov::Tensor& state) {
    OPENVINO_ASSERT(state, "state '", name(), "' is given an empty tensor");
    OPENVINO_ASSERT(state.get_element_type() == m_info.data_type || m_info.data_type.is_dynamic(), "state '", name(),
                    "' expects element type ", m_info.data_type, ", found ", state.get_element_type());
    OPENVINO_ASSERT(m_info.data_shape.compatible(state.get_shape()), "state '", name(), "' expects shape ",
                    m_info.data_shape, ", found ", state.get_shape());
    value = ov::Tensor(state.get_element_type(), state.get_shape());
    state.copy_to(value);
    is_set = true;
}

}  // namespace tenon

namespace ov {
namespace {
tenon::VariableStateImpl& checked(const std::shared_ptr<tenon::VariableStateImpl>& impl) {
    OPENVINO_ASSERT(impl, "the VariableState is empty; it must come from InferRequest::query_state");
    return *impl;
}
}  // namespace

void VariableState::reset() {
    checked(m_impl).reset();
}
std::string VariableState::get_name() const {
    return checked(m_impl).name();
}
Tensor VariableState::get_state() const {
    return checked(m_impl).get();
}
void VariableState::set_state(const Tensor& state) {
    checked(m_impl).set(state);
}

}  // namespace ov
