#include "request.hpp"

#include <chrono>

#include "blob_memory.hpp"
#include "errors.hpp"
#include "extension/precisions.hpp"
#include "ie/ie_compound_blob.h"
#include "status.hpp"

namespace InferenceEngine {
namespace details {
namespace {

/// The port's description with the extents of a blob, where the port leaves them open.
TensorDesc description_for(const Port& port, const SizeVector& dims) {
    if (!port.is_dynamic) return port.desc;
    return TensorDesc(port.desc.getPrecision(), dims, TensorDesc::getLayoutByDims(dims));
}

void expect_fitting(const std::string& name, const Port& port, const Blob::Ptr& blob) {
    const std::string where =
        std::string("InferRequest::SetBlob: ") + (port.is_input ? "input" : "output") + " '" + name + "'";
    if (!blob) IE_THROW(NotAllocated) << where << ": expected a blob, found null";
    if (blob->is<CompoundBlob>())
        IE_THROW(NotImplemented) << where << ": compound blobs are not taken; give the converted image as one blob";
    const auto& desc = blob->getTensorDesc();
    if (desc.getPrecision() != port.desc.getPrecision())
        IE_THROW(ParameterMismatch) << where << ": expected precision " << port.desc.getPrecision() << ", found "
                                    << desc.getPrecision()
                                    << "; convert the blob, or call setPrecision before LoadNetwork";
    if (!port.is_dynamic && blob->size() != std::max<size_t>(1, ov::shape_size(ov::Shape(port.desc.getDims()))))
        IE_THROW(ParameterMismatch) << where << ": expected extents " << ov::Shape(port.desc.getDims()) << ", found "
                                    << ov::Shape(desc.getDims()) << "; reshape the network before LoadNetwork";
    if (blob->size() > 0 && !first_element(*blob))
        IE_THROW(NotAllocated) << where << ": the blob has no memory; call allocate() first";
}

StatusCode status_of(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const std::exception& thrown) {
        return details::status_of(thrown);
    } catch (...) {
        return UNEXPECTED;
    }
}

}  // namespace

Request::Request(std::shared_ptr<LoadedNetwork> loaded)
    : network(std::move(loaded)), request(call([&] { return network->compiled.create_infer_request(); })) {
    request.set_callback([this](std::exception_ptr error) { on_ended(std::move(error)); });
}

Request::~Request() = default;

const Port& Request::find(const std::string& name) const {
    const auto found = network->ports.find(name);
    if (found != network->ports.end()) return found->second;
    std::string known;
    for (const auto& port : network->ports)
        known += (known.empty() ? "" : ", ") + port.first;
    IE_THROW(NotFound) << "InferRequest: there is no input or output '" << name << "'; there are " << known;
}

void Request::expect_idle() const {
    const std::lock_guard<std::mutex> lock(m_mutex);
    if (m_running) IE_THROW(RequestBusy) << "InferRequest: an inference is running; wait for it";
}

ov::Tensor Request::engine_tensor(const Port& port) {
    return port.is_input ? request.get_input_tensor(port.index) : request.get_output_tensor(port.index);
}

void Request::give_engine(const Port& port, const ov::Tensor& tensor) {
    if (port.is_input)
        request.set_input_tensor(port.index, tensor);
    else
        request.set_output_tensor(port.index, tensor);
}

void Request::bind(const Port& port, Bound& bound) {
    const auto& given = bound.blob->getTensorDesc();
    const auto desc = description_for(port, given.getDims());
    const auto type = tenon::element_type_of(desc.getPrecision());
    const auto shape = memory_shape(desc);
    // Extents that differ only in how they are grouped mean dense memory.
    const bool regrouped = given.getDims() != desc.getDims();
    bound.address = first_element(*bound.blob);
    if (regrouped || same_places(given, desc)) {
        bound.staged = ov::Tensor();
        give_engine(port, ov::Tensor(type, shape, const_cast<void*>(bound.address)));
        return;
    }
    bound.staged = ov::Tensor(type, shape);
    give_engine(port, bound.staged);
}

void Request::set_blob(const std::string& name, const Blob::Ptr& blob) {
    expect_idle();
    const auto& port = find(name);
    expect_fitting(name, port, blob);
    Bound bound;
    bound.blob = blob;
    call([&] { bind(port, bound); });
    m_bound[name] = std::move(bound);
    m_own.erase(name);
}

Blob::Ptr Request::get_blob(const std::string& name) {
    expect_idle();
    const auto& port = find(name);
    if (const auto bound = m_bound.find(name); bound != m_bound.end()) return bound->second.blob;
    return call([&] {
        const auto tensor = engine_tensor(port);
        auto& own = m_own[name];
        const bool same = own.second && own.first == tensor && own.second->size() == tensor.get_size();
        if (!same) own = {tensor, blob_on(description_for(port, tensor.get_shape()), tensor)};
        return own.second;
    });
}

void Request::set_batch(int batch) {
    if (network->batch_limit == 0)
        IE_THROW() << "InferRequest::SetBatch: dynamic batch is off; load the network with DYN_BATCH_ENABLED YES";
    if (batch < 1 || static_cast<size_t>(batch) > network->batch_limit)
        IE_THROW() << "InferRequest::SetBatch: expected 1 to " << network->batch_limit << ", found " << batch;
}

void Request::before_run() {
    for (auto& [name, bound] : m_bound) {
        const auto& port = find(name);
        // The user may have allocated the blob anew.
        if (bound.address != first_element(*bound.blob)) {
            expect_fitting(name, port, bound.blob);
            bind(port, bound);
        }
        if (!port.is_input || !bound.staged) continue;
        const auto& given = bound.blob->getTensorDesc();
        copy_elements(given, bound.blob->cbuffer().as<const void*>(), description_for(port, given.getDims()),
                      bound.staged.data());
    }
}

void Request::after_run() {
    for (auto& [name, bound] : m_bound) {
        const auto& port = find(name);
        if (port.is_input || !bound.staged) continue;
        const auto& given = bound.blob->getTensorDesc();
        copy_elements(description_for(port, given.getDims()), bound.staged.data(), given,
                      bound.blob->buffer().as<void*>());
    }
}

void Request::begin() {
    const std::lock_guard<std::mutex> lock(m_mutex);
    if (m_running) IE_THROW(RequestBusy) << "InferRequest: an inference is running; wait for it";
    m_running = true;
    m_was_started = true;
    m_error = nullptr;
}

void Request::end(const std::exception_ptr& error) {
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_running = false;
    m_error = error;
}

void Request::infer() {
    begin();
    try {
        call([&] {
            before_run();
            request.infer();
            after_run();
        });
    } catch (...) {
        end(nullptr);
        throw;
    }
    end(nullptr);
}

void Request::start() {
    begin();
    {
        const std::lock_guard<std::mutex> lock(m_mutex);
        ++m_pending;
        m_self = shared_from_this();
    }
    try {
        call([&] {
            before_run();
            request.start_async();
        });
    } catch (...) {
        end(nullptr);
        const std::lock_guard<std::mutex> lock(m_mutex);
        --m_pending;
        m_self.reset();
        throw;
    }
}

void Request::on_ended(std::exception_ptr error) {
    try {
        call([&] {
            if (error) std::rethrow_exception(error);
            after_run();
        });
        error = nullptr;
    } catch (...) {
        error = std::current_exception();
    }
    std::shared_ptr<Request> self;
    std::shared_ptr<Callback> callback;
    {
        const std::lock_guard<std::mutex> lock(m_mutex);
        self = std::move(m_self);
        m_running = false;
        m_error = error;
        m_callback_thread = std::this_thread::get_id();
        callback = m_callback;
    }
    try {
        if (callback) (*callback)(self, error ? status_of(error) : OK);
    } catch (...) {
        const std::lock_guard<std::mutex> lock(m_mutex);
        if (!m_error) m_error = std::current_exception();
    }
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_callback_thread = std::thread::id();
    --m_pending;
    m_ended.notify_all();
}

StatusCode Request::wait(int64_t milliseconds) {
    if (milliseconds < InferRequest::RESULT_READY)
        IE_THROW(ParameterMismatch)
            << "InferRequest::Wait: expected a time of 0 or more milliseconds, or RESULT_READY, "
               "found "
            << milliseconds;
    std::unique_lock<std::mutex> lock(m_mutex);
    if (!m_was_started) return INFER_NOT_STARTED;
    const auto is_over = [&] {
        return m_pending == 0 || (!m_running && m_callback_thread == std::this_thread::get_id());
    };
    if (milliseconds == InferRequest::RESULT_READY)
        m_ended.wait(lock, is_over);
    else if (!m_ended.wait_for(lock, std::chrono::milliseconds(milliseconds), is_over))
        return RESULT_NOT_READY;
    if (m_error) std::rethrow_exception(m_error);
    return OK;
}

void Request::set_callback(Callback callback) {
    const std::lock_guard<std::mutex> lock(m_mutex);
    if (m_running) IE_THROW(RequestBusy) << "InferRequest::SetCompletionCallback: an inference is running";
    m_callback = callback ? std::make_shared<Callback>(std::move(callback)) : nullptr;
}

}  // namespace details
}  // namespace InferenceEngine
