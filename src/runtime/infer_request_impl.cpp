#include "infer_request_impl.hpp"

#include <cstring>
#include <utility>

#include "openvino/core/layout.hpp"
#include "openvino/op/parameter.hpp"
#include "port_lookup.hpp"
#include "threads.hpp"

namespace tenon {

void RequestServices::parallel(size_t count, ParallelBody body, void* context) const {
    run_parallel(count, body, context, m_threads);
}

void* RequestServices::allocate_output(size_t output, const ov::element::Type&, const ov::Shape&) const {
    OPENVINO_THROW("output ", output, " is allocated outside of a plan");
}

VariableStateImpl& RequestServices::find(const std::string& id) const {
    const auto found = m_variables.find(id);
    OPENVINO_ASSERT(found != m_variables.end(), "the model has no variable '", id, "'");
    return *found->second;
}

InferRequestImpl::InferRequestImpl(std::shared_ptr<CompiledModelImpl> model)
    : m_model(std::move(model)),
      m_inputs(m_model->inputs().size()),
      m_outputs(m_model->outputs().size()),
      m_dense_inputs(m_model->inputs().size()),
      m_services(m_model->settings().threads_per_stream(), m_variables, m_model->program()->environment().log),
      m_execution(m_model->program()) {
    for (const auto& variable : m_model->program()->model().get_variables())
        m_variables[variable->get_info().variable_id] = std::make_shared<VariableStateImpl>(variable->get_info());
    m_execution.collect_times(m_model->settings().profiling);
}

InferRequestImpl::~InferRequestImpl() {
    std::unique_lock<std::mutex> lock(m_mutex);
    m_ended.wait(lock, [&] { return m_status == Status::idle; });
}

InferRequestImpl::PortRef InferRequestImpl::find(const std::string& tensor_name) const {
    for (size_t i = 0; i < m_model->inputs().size(); ++i)
        if (m_model->inputs()[i].get_names().count(tensor_name)) return {true, i};
    return {false, find_port(m_model->outputs(), "input or output", tensor_name)};
}

InferRequestImpl::PortRef InferRequestImpl::find(const ov::Output<const ov::Node>& port) const {
    OPENVINO_ASSERT(port.get_node(),
                    "the port is empty; take it from the model's or compiled model's inputs or outputs");
    // A port of the caller's own model is known by its tensor names, or by the name of its node.
    const auto matches = [&](const ov::Output<const ov::Node>& own) {
        if (own == port) return true;
        const auto same_names = [&] {
            for (const auto& name : port.get_names())
                if (own.get_names().count(name)) return true;
            return false;
        };
        if (own.get_node()->get_type_info() != port.get_node()->get_type_info()) return false;
        return own.get_node()->get_friendly_name() == port.get_node()->get_friendly_name() || same_names();
    };
    for (size_t i = 0; i < m_model->inputs().size(); ++i)
        if (matches(m_model->inputs()[i])) return {true, i};
    for (size_t i = 0; i < m_model->outputs().size(); ++i) {
        const auto& own = m_model->outputs()[i];
        if (matches(own)) return {false, i};
        const auto source = own.get_node()->input_value(0);
        if (source.get_node()->get_friendly_name() == port.get_node()->get_friendly_name() &&
            source.get_index() == port.get_index())
            return {false, i};
    }
    OPENVINO_THROW("port ", port, " is neither input nor output of the compiled model");
}

InferRequestImpl::PortRef InferRequestImpl::input(size_t index) const {
    return {true, find_port(m_model->inputs(), "input", index)};
}

InferRequestImpl::PortRef InferRequestImpl::output(size_t index) const {
    return {false, find_port(m_model->outputs(), "output", index)};
}

const ov::Output<const ov::Node>& InferRequestImpl::port_of(const PortRef& port) const {
    return port.is_input ? m_model->inputs()[port.index] : m_model->outputs()[port.index];
}

std::string InferRequestImpl::describe(const PortRef& port) const {
    const auto& own = port_of(port);
    const auto& names = own.get_names();
    return std::string(port.is_input ? "input " : "output ") + std::to_string(port.index) + " ('" +
           (names.empty() ? own.get_node()->get_friendly_name() : own.get_any_name()) + "')";
}

void InferRequestImpl::check_idle() const {
    const std::lock_guard<std::mutex> lock(m_mutex);
    if (m_status != Status::idle) throw ov::Busy("the request is busy: an inference is running; wait for it");
}

ov::Tensor InferRequestImpl::get(const PortRef& port) {
    check_idle();
    OPENVINO_ASSERT(!port.is_input || !m_batches.count(port.index), describe(port),
                    " was set as several tensors; get_tensor cannot return one");
    if (const auto strided = m_strided_outputs.find(port.index); !port.is_input && strided != m_strided_outputs.end())
        return strided->second;
    auto& tensor = port.is_input ? m_inputs[port.index] : m_outputs[port.index];
    if (!tensor) {
        const auto& own = port_of(port);
        const auto& shape = own.get_partial_shape();
        tensor = ov::Tensor(own.get_element_type(), shape.is_static() ? shape.to_shape() : ov::Shape{0});
    }
    return tensor;
}

void InferRequestImpl::set(const PortRef& port, const ov::Tensor& tensor) {
    check_idle();
    const auto& own = port_of(port);
    OPENVINO_ASSERT(tensor, describe(port), " is given an empty tensor; allocate it first");
    OPENVINO_ASSERT(tensor.get_element_type() == own.get_element_type(), describe(port), " expects element type ",
                    own.get_element_type(), ", the tensor holds ", tensor.get_element_type(),
                    "; convert it or compile the model with another input type");
    const bool resizable = !port.is_input && own.get_partial_shape().is_dynamic();
    OPENVINO_ASSERT(own.get_partial_shape().compatible(tensor.get_shape()) || resizable, describe(port),
                    " expects shape ", own.get_partial_shape(), ", the tensor has ", tensor.get_shape());
    if (port.is_input) {
        m_batches.erase(port.index);
        m_inputs[port.index] = tensor;
    } else if (tensor.is_continuous()) {
        m_strided_outputs.erase(port.index);
        m_outputs[port.index] = tensor;
    } else {
        m_strided_outputs[port.index] = tensor;
        m_outputs[port.index] = ov::Tensor();
    }
}

void InferRequestImpl::set_batch(const PortRef& port, const std::vector<ov::Tensor>& tensors) {
    check_idle();
    OPENVINO_ASSERT(port.is_input, "set_tensors is for inputs; ", describe(port), " was named");
    OPENVINO_ASSERT(!tensors.empty(), "set_tensors for ", describe(port), " is given no tensor");
    if (tensors.size() == 1) return set(port, tensors[0]);
    const auto& own = port_of(port);
    const auto* parameter = ov::as_type<const ov::op::v0::Parameter>(own.get_node());
    const auto layout = parameter ? parameter->get_layout() : ov::Layout();
    const bool batch_first = layout.empty() || (ov::layout::has_batch(layout) && ov::layout::batch_idx(layout) == 0);
    OPENVINO_ASSERT(batch_first, "set_tensors needs the batch as first dimension; ", describe(port), " has layout ",
                    layout.to_string());
    for (const auto& tensor : tensors) {
        OPENVINO_ASSERT(tensor && tensor.get_element_type() == own.get_element_type(), "set_tensors: ", describe(port),
                        " expects element type ", own.get_element_type());
        OPENVINO_ASSERT(
            !tensor.get_shape().empty() && tensor.get_shape() == tensors[0].get_shape() && tensor.get_shape()[0] == 1,
            "set_tensors: every tensor must have the same shape with batch 1, found ", tensor.get_shape());
    }
    auto whole = tensors[0].get_shape();
    whole[0] = tensors.size();
    OPENVINO_ASSERT(own.get_partial_shape().compatible(whole), describe(port), " expects shape ",
                    own.get_partial_shape(), ", the batch has ", whole);
    m_batches[port.index] = tensors;
}

void InferRequestImpl::gather_inputs() {
    m_run_inputs.resize(m_inputs.size());
    for (size_t i = 0; i < m_inputs.size(); ++i) {
        auto& dense = m_dense_inputs[i];
        if (const auto batch = m_batches.find(i); batch != m_batches.end()) {
            auto shape = batch->second[0].get_shape();
            shape[0] = batch->second.size();
            if (!dense || dense.get_shape() != shape) dense = ov::Tensor(batch->second[0].get_element_type(), shape);
            for (size_t b = 0; b < batch->second.size(); ++b) {
                ov::Coordinate first(std::vector<size_t>(shape.size(), 0)), last(shape);
                first[0] = b;
                last[0] = b + 1;
                ov::Tensor slot(dense, first, last);
                batch->second[b].copy_to(slot);
            }
            m_run_inputs[i] = dense;
            continue;
        }
        if (!m_inputs[i]) {
            const auto& shape = m_model->inputs()[i].get_partial_shape();
            OPENVINO_ASSERT(shape.is_static(), describe({true, i}), " of shape ", shape,
                            " was not set; a dynamic input needs a tensor before the inference");
            m_inputs[i] = ov::Tensor(m_model->inputs()[i].get_element_type(), shape.to_shape());
            std::memset(m_inputs[i].data(), 0, m_inputs[i].get_byte_size());
        }
        OPENVINO_ASSERT(m_model->inputs()[i].get_partial_shape().compatible(m_inputs[i].get_shape()),
                        describe({true, i}), " expects shape ", m_model->inputs()[i].get_partial_shape(),
                        ", the tensor has ", m_inputs[i].get_shape());
        if (m_inputs[i].is_continuous()) {
            m_run_inputs[i] = m_inputs[i];
        } else {
            if (!dense || dense.get_shape() != m_inputs[i].get_shape())
                dense = ov::Tensor(m_inputs[i].get_element_type(), m_inputs[i].get_shape());
            m_inputs[i].copy_to(dense);
            m_run_inputs[i] = dense;
        }
    }
}

void InferRequestImpl::run() {
    gather_inputs();
    StreamPool::Lease stream(m_model->streams());
    const ThreadTeam team(m_services.threads());
    m_execution.run(stream.states(), m_run_inputs, m_outputs, m_services);
    if (m_services.cancelled()) throw ov::Cancelled("the inference was cancelled");
    for (auto& [index, strided] : m_strided_outputs)
        m_outputs[index].copy_to(strided);
    if (m_model->plan() != m_execution.last_plan()) m_model->note_plan(m_execution.last_plan());
}

void InferRequestImpl::begin() {
    const std::lock_guard<std::mutex> lock(m_mutex);
    if (m_status != Status::idle) throw ov::Busy("the request is busy: an inference is running; wait for it");
    m_status = Status::running;
    m_error = nullptr;
    m_services.cancel_requested = false;
}

void InferRequestImpl::end(std::exception_ptr error) {
    // Notified under the lock: the request may be destroyed as soon as a waiter sees it idle.
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_status = Status::idle;
    m_error = std::move(error);
    m_ended.notify_all();
}

void InferRequestImpl::infer() {
    begin();
    try {
        run();
    } catch (...) {
        end(nullptr);
        throw;
    }
    end(nullptr);
}

void InferRequestImpl::start_async() {
    begin();
    RunId id = 0;
    try {
        {
            const std::lock_guard<std::mutex> lock(m_mutex);
            id = ++m_last_run;
            m_open_runs.emplace(id, std::thread::id());
        }
        m_model->queue().push([self = shared_from_this(), id] { self->run_asynchronously(id); });
    } catch (...) {
        {
            const std::lock_guard<std::mutex> lock(m_mutex);
            m_open_runs.erase(id);
        }
        end(nullptr);
        throw;
    }
}

void InferRequestImpl::run_asynchronously(RunId id) {
    std::exception_ptr error;
    try {
        run();
    } catch (...) {
        error = std::current_exception();
    }
    std::shared_ptr<std::function<void(std::exception_ptr)>> callback;
    {
        const std::lock_guard<std::mutex> lock(m_mutex);
        callback = m_callback;
        m_open_runs[id] = std::this_thread::get_id();
    }
    // The request is idle before its callback runs, which may start the next inference.
    end(error);
    std::exception_ptr thrown;
    try {
        if (callback) (*callback)(error);
    } catch (...) {
        thrown = std::current_exception();
    }
    const std::lock_guard<std::mutex> lock(m_mutex);
    if (thrown && !m_error) m_error = std::move(thrown);
    m_open_runs.erase(id);
    m_ended.notify_all();
}

bool InferRequestImpl::has_ended(RunId last) const {
    for (const auto& [id, callback_thread] : m_open_runs)
        if (id <= last && callback_thread != std::this_thread::get_id()) return false;
    return m_status == Status::idle || m_last_run > last;
}

void InferRequestImpl::report_error() {
    if (m_error) std::rethrow_exception(std::exchange(m_error, nullptr));
}

void InferRequestImpl::wait() {
    std::unique_lock<std::mutex> lock(m_mutex);
    m_ended.wait(lock, [&, last = m_last_run] { return has_ended(last); });
    report_error();
}

bool InferRequestImpl::wait_for(std::chrono::milliseconds timeout) {
    OPENVINO_ASSERT(timeout.count() >= 0, "wait_for expects a timeout of 0 or more milliseconds, found ",
                    timeout.count());
    std::unique_lock<std::mutex> lock(m_mutex);
    if (!m_ended.wait_for(lock, timeout, [&, last = m_last_run] { return has_ended(last); })) return false;
    report_error();
    return true;
}

void InferRequestImpl::cancel() {
    const std::lock_guard<std::mutex> lock(m_mutex);
    if (m_status == Status::running) m_services.cancel_requested = true;
}

void InferRequestImpl::set_callback(std::function<void(std::exception_ptr)> callback) {
    check_idle();
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_callback = callback ? std::make_shared<std::function<void(std::exception_ptr)>>(std::move(callback)) : nullptr;
}

std::vector<ov::VariableState> InferRequestImpl::states() {
    std::vector<ov::VariableState> states;
    for (const auto& [name, state] : m_variables)
        states.emplace_back(state);
    return states;
}

std::vector<ov::ProfilingInfo> InferRequestImpl::profiling_info() const {
    check_idle();
    OPENVINO_ASSERT(m_model->settings().profiling, "performance counters are off; compile the model with ",
                    ov::enable_profiling.name(), " set to true");
    std::vector<ov::ProfilingInfo> infos;
    for (const auto* execution = &m_execution; execution; execution = execution->rest()) {
        for (const auto& [plan, step, time] : execution->times()) {
            const auto& info = plan->infos[step];
            ov::ProfilingInfo entry;
            entry.status = ov::ProfilingInfo::Status::EXECUTED;
            entry.real_time = std::chrono::duration_cast<std::chrono::microseconds>(time);
            entry.cpu_time = entry.real_time;
            entry.exec_type = info.kernel;
            const bool for_node = info.node < plan->graph.nodes.size();
            const auto* node = for_node ? plan->graph.nodes[info.node].node.get() : nullptr;
            entry.node_name = node ? node->get_friendly_name() : "output";
            entry.node_type = node ? node->get_type_name() : "Reorder";
            if (info.kind == StepInfo::Kind::reorder) {
                entry.node_name = "reorder for " + entry.node_name;
                entry.node_type = "Reorder";
            }
            infos.push_back(std::move(entry));
        }
    }
    return infos;
}

}  // namespace tenon
