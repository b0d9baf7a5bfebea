#include "openvino/runtime/infer_request.hpp"

#include "infer_request_impl.hpp"
#include "openvino/runtime/compiled_model.hpp"
#include "port_lookup.hpp"

namespace ov {

void Cancelled::create(const std::string& text) {
    throw Cancelled(text);
}
Cancelled::~Cancelled() = default;
void Busy::create(const std::string& text) {
    throw Busy(text);
}
Busy::~Busy() = default;

tenon::InferRequestImpl& InferRequest::impl() const {
    OPENVINO_ASSERT(m_impl, "the InferRequest is empty; it must come from CompiledModel::create_infer_request");
    return *m_impl;
}

void InferRequest::set_tensor(const std::string& name, const Tensor& tensor) {
    impl().set(impl().find(name), tensor);
}
void InferRequest::set_tensor(const Output<Node>& port, const Tensor& tensor) {
    impl().set(impl().find(Output<const Node>(port)), tensor);
}
void InferRequest::set_tensor(const Output<const Node>& port, const Tensor& tensor) {
    impl().set(impl().find(port), tensor);
}
void InferRequest::set_tensors(const std::string& name, const std::vector<Tensor>& tensors) {
    impl().set_batch(impl().find(name), tensors);
}
void InferRequest::set_tensors(const Output<const Node>& port, const std::vector<Tensor>& tensors) {
    impl().set_batch(impl().find(port), tensors);
}
void InferRequest::set_input_tensor(size_t index, const Tensor& tensor) {
    impl().set(impl().input(index), tensor);
}
void InferRequest::set_input_tensor(const Tensor& tensor) {
    tenon::find_port(impl().compiled_model()->inputs(), "input");
    set_input_tensor(0, tensor);
}
void InferRequest::set_input_tensors(const std::vector<Tensor>& tensors) {
    tenon::find_port(impl().compiled_model()->inputs(), "input");
    set_input_tensors(0, tensors);
}
void InferRequest::set_input_tensors(size_t index, const std::vector<Tensor>& tensors) {
    impl().set_batch(impl().input(index), tensors);
}
void InferRequest::set_output_tensor(size_t index, const Tensor& tensor) {
    impl().set(impl().output(index), tensor);
}
void InferRequest::set_output_tensor(const Tensor& tensor) {
    tenon::find_port(impl().compiled_model()->outputs(), "output");
    set_output_tensor(0, tensor);
}

Tensor InferRequest::get_tensor(const std::string& name) {
    return impl().get(impl().find(name));
}
Tensor InferRequest::get_tensor(const Output<Node>& port) {
    return impl().get(impl().find(Output<const Node>(port)));
}
Tensor InferRequest::get_tensor(const Output<const Node>& port) {
    return impl().get(impl().find(port));
}
Tensor InferRequest::get_input_tensor(size_t index) {
    return impl().get(impl().input(index));
}
Tensor InferRequest::get_input_tensor() {
    tenon::find_port(impl().compiled_model()->inputs(), "input");
    return get_input_tensor(0);
}
Tensor InferRequest::get_output_tensor(size_t index) {
    return impl().get(impl().output(index));
}
Tensor InferRequest::get_output_tensor() {
    tenon::find_port(impl().compiled_model()->outputs(), "output");
    return get_output_tensor(0);
}

void InferRequest::infer() {
    impl().infer();
}
void InferRequest::cancel() {
    impl().cancel();
}
void InferRequest::start_async() {
    impl().start_async();
}
void InferRequest::wait() {
    impl().wait();
}
bool InferRequest::wait_for(std::chrono::milliseconds timeout) {
    return impl().wait_for(timeout);
}
void InferRequest::set_callback(std::function<void(std::exception_ptr)> callback) {
    impl().set_callback(std::move(callback));
}
std::vector<ProfilingInfo> InferRequest::get_profiling_info() const {
    return impl().profiling_info();
}
std::vector<VariableState> InferRequest::query_state() {
    return impl().states();
}
void InferRequest::reset_state() {
    for (auto& state : query_state())
        state.reset();
}
CompiledModel InferRequest::get_compiled_model() {
    return CompiledModel(impl().compiled_model());
}

}  // namespace ov
