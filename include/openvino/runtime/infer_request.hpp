#pragma once

#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "openvino/core/node_output.hpp"
#include "openvino/runtime/common.hpp"
#include "openvino/runtime/exception.hpp"
#include "openvino/runtime/profiling_info.hpp"
#include "openvino/runtime/tensor.hpp"
#include "openvino/runtime/variable_state.hpp"

namespace tenon {
class InferRequestImpl;
}

namespace ov {

class CompiledModel;

/// One inference at a time with its tensors and state. Used by one thread at a time, except `cancel`, `wait` and
/// `wait_for`. A default-constructed handle is empty and every method of it throws.
class OPENVINO_API InferRequest {
public:
    InferRequest() = default;
    explicit InferRequest(std::shared_ptr<tenon::InferRequestImpl> impl) : m_impl(std::move(impl)) {}

    /// The tensor is used in place; it must have the port's type and a shape that fits.
    void set_tensor(const std::string& tensor_name, const Tensor& tensor);
    void set_tensor(const Output<Node>& port, const Tensor& tensor);
    void set_tensor(const Output<const Node>& port, const Tensor& tensor);
    /// One tensor per batch element; they are gathered along the port's batch dimension.
    void set_tensors(const std::string& tensor_name, const std::vector<Tensor>& tensors);
    void set_tensors(const Output<const Node>& port, const std::vector<Tensor>& tensors);
    void set_input_tensor(size_t index, const Tensor& tensor);
    void set_input_tensor(const Tensor& tensor);
    void set_input_tensors(const std::vector<Tensor>& tensors);
    void set_input_tensors(size_t index, const std::vector<Tensor>& tensors);
    void set_output_tensor(size_t index, const Tensor& tensor);
    void set_output_tensor(const Tensor& tensor);

    Tensor get_tensor(const std::string& tensor_name);
    Tensor get_tensor(const Output<Node>& port);
    Tensor get_tensor(const Output<const Node>& port);
    Tensor get_input_tensor(size_t index);
    Tensor get_input_tensor();
    Tensor get_output_tensor(size_t index);
    Tensor get_output_tensor();

    void infer();
    /// Makes a running inference end early; its `infer` or `wait` then throws `ov::Cancelled`.
    void cancel();
    void start_async();
    /// Returns when the inferences that were started so far, and their callbacks, have ended; throws what the last
    /// threw.
    void wait();
    bool wait_for(std::chrono::milliseconds timeout);
    /// Called when an asynchronous inference has ended, on a thread of the engine; it may start the next one.
    void set_callback(std::function<void(std::exception_ptr)> callback);

    std::vector<ProfilingInfo> get_profiling_info() const;
    std::vector<VariableState> query_state();
    void reset_state();
    CompiledModel get_compiled_model();

    explicit operator bool() const noexcept { return static_cast<bool>(m_impl); }
    bool operator!() const noexcept { return !m_impl; }
    bool operator==(const InferRequest& other) const noexcept { return m_impl == other.m_impl; }
    bool operator!=(const InferRequest& other) const noexcept { return m_impl != other.m_impl; }

private:
    tenon::InferRequestImpl& impl() const;
    std::shared_ptr<tenon::InferRequestImpl> m_impl;
};

}  // namespace ov
