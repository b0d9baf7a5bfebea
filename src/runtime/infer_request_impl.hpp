#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "compiled_model_impl.hpp"
#include "execution.hpp"
#include "openvino/runtime/infer_request.hpp"

namespace tenon {

/// The value of a variable in one request.
class VariableStateImpl {
public:
    explicit VariableStateImpl(ov::op::util::VariableInfo info);

    const std::string& name() const { return m_info.variable_id; }
    /// In the type that the kernels use.
    ov::Tensor value;
    bool is_set = false;

    void reset();
    ov::Tensor get() const;
    void set(const ov::Tensor& state);

private:
    ov::op::util::VariableInfo m_info;
};

/// Services of one request for its kernels.
class RequestServices : public RunServices {
public:
    RequestServices(size_t threads, std::map<std::string, std::shared_ptr<VariableStateImpl>>& variables,
                    std::shared_ptr<const Log> log)
        : m_threads(threads), m_variables(variables), m_log(std::move(log)) {}

    size_t threads() const override { return m_threads; }
    void parallel(size_t count, ParallelBody body, void* context) const override;
    bool cancelled() const override { return cancel_requested.load(std::memory_order_relaxed); }
    bool logs(ov::log::Level level) const override { return m_log && m_log->takes(level); }
    void log(ov::log::Level level, const std::string& text) const override {
        if (m_log) m_log->write(level, text);
    }
    void* allocate_output(size_t output, const ov::element::Type& type, const ov::Shape& shape) const override;
    ov::Tensor& variable(const std::string& id) const override { return find(id).value; }
    bool variable_is_set(const std::string& id) const override { return find(id).is_set; }
    void mark_variable_set(const std::string& id) const override { find(id).is_set = true; }

    std::atomic<bool> cancel_requested{false};

private:
    VariableStateImpl& find(const std::string& id) const;

    size_t m_threads;
    std::map<std::string, std::shared_ptr<VariableStateImpl>>& m_variables;
    std::shared_ptr<const Log> m_log;
};

/// A request: tensors at the ports, the execution, the state of an asynchronous inference.
class InferRequestImpl : public std::enable_shared_from_this<InferRequestImpl> {
public:
    explicit InferRequestImpl(std::shared_ptr<CompiledModelImpl> model);
    /// Waits for a running inference.
    ~InferRequestImpl();

    struct PortRef {
        bool is_input;
        size_t index;
    };
    PortRef find(const std::string& tensor_name) const;
    PortRef find(const ov::Output<const ov::Node>& port) const;
    PortRef input(size_t index) const;
    PortRef output(size_t index) const;

    ov::Tensor get(const PortRef& port);
    void set(const PortRef& port, const ov::Tensor& tensor);
    void set_batch(const PortRef& port, const std::vector<ov::Tensor>& tensors);

    void infer();
    void cancel();
    void start_async();
    void wait();
    bool wait_for(std::chrono::milliseconds timeout);
    void set_callback(std::function<void(std::exception_ptr)> callback);

    std::vector<ov::ProfilingInfo> profiling_info() const;
    std::vector<ov::VariableState> states();
    const std::shared_ptr<CompiledModelImpl>& compiled_model() const { return m_model; }

private:
    enum class Status { idle, running };

    using RunId = uint64_t;

    void check_idle() const;
    void begin();
    void end(std::exception_ptr error);
    void run_asynchronously(RunId id);
    /// Nothing is left to wait for of the runs up to `last`. To be asked under the lock.
    bool has_ended(RunId last) const;
    /// Throws what the last run threw, once. To be called under the lock.
    void report_error();
    void run();
    const ov::Output<const ov::Node>& port_of(const PortRef& port) const;
    std::string describe(const PortRef& port) const;
    void gather_inputs();

    const std::shared_ptr<CompiledModelImpl> m_model;
    std::vector<ov::Tensor> m_inputs, m_outputs;
    /// Batches given piecewise, by input.
    std::map<size_t, std::vector<ov::Tensor>> m_batches;
    /// Dense copies of inputs that are strided.
    std::vector<ov::Tensor> m_dense_inputs;
    std::vector<ov::Tensor> m_run_inputs;
    /// Outputs of the caller that are strided, by index: filled from the dense tensors in `m_outputs`.
    std::map<size_t, ov::Tensor> m_strided_outputs;
    std::map<std::string, std::shared_ptr<VariableStateImpl>> m_variables;
    RequestServices m_services;
    ProgramExecution m_execution;

    mutable std::mutex m_mutex;
    std::condition_variable m_ended;
    Status m_status = Status::idle;
    std::exception_ptr m_error;
    RunId m_last_run = 0;
    /// Asynchronous runs until their callback has returned, with the thread that is in the callback.
    std::map<RunId, std::thread::id> m_open_runs;
    std::shared_ptr<std::function<void(std::exception_ptr)>> m_callback;
};

}  // namespace tenon
