#include <algorithm>
#include <cstring>

#include "blob_memory.hpp"
#include "errors.hpp"
#include "extension/precisions.hpp"
#include "request.hpp"
#include "status.hpp"

namespace InferenceEngine {
namespace {

template <class Impl>
Impl& expect(const std::shared_ptr<Impl>& impl, const char* method) {
    if (!impl)
        IE_THROW(NotAllocated) << "InferRequest::" << method
                               << ": the request is empty; it must come from ExecutableNetwork::CreateInferRequest";
    return *impl;
}

void copy_text(const std::string& text, char (&target)[256]) {
    const size_t length = std::min(text.size(), sizeof(target) - 1);
    std::memcpy(target, text.data(), length);
    target[length] = '\0';
}

InferenceEngineProfileInfo::LayerStatus status_of_node(ov::ProfilingInfo::Status status) {
    switch (status) {
        case ov::ProfilingInfo::Status::EXECUTED:
            return InferenceEngineProfileInfo::EXECUTED;
        case ov::ProfilingInfo::Status::OPTIMIZED_OUT:
            return InferenceEngineProfileInfo::OPTIMIZED_OUT;
        default:
            return InferenceEngineProfileInfo::NOT_RUN;
    }
}

/// The request behind the interface that C callbacks see.
class InterfaceRequest : public IInferRequest {
public:
    InterfaceRequest(const InferRequest& request, void** user_data) : m_request(request), m_user_data(user_data) {}

    StatusCode SetBlob(const char* name, const Blob::Ptr& blob, ResponseDesc* response) noexcept override {
        return answer(response, [&] { m_request.SetBlob(name, blob); });
    }
    StatusCode GetBlob(const char* name, Blob::Ptr& blob, ResponseDesc* response) noexcept override {
        return answer(response, [&] { blob = m_request.GetBlob(name); });
    }
    StatusCode Infer(ResponseDesc* response) noexcept override {
        return answer(response, [&] { m_request.Infer(); });
    }
    StatusCode Cancel(ResponseDesc* response) noexcept override {
        return answer(response, [&] { m_request.Cancel(); });
    }
    StatusCode GetPerformanceCounts(std::map<std::string, InferenceEngineProfileInfo>& counts,
                                    ResponseDesc* response) const noexcept override {
        return answer(response, [&] { counts = m_request.GetPerformanceCounts(); });
    }
    StatusCode StartAsync(ResponseDesc* response) noexcept override {
        return answer(response, [&] { m_request.StartAsync(); });
    }
    StatusCode Wait(int64_t milliseconds, ResponseDesc* response) noexcept override {
        StatusCode status = OK;
        const auto failure = answer(response, [&] { status = m_request.Wait(milliseconds); });
        return failure == OK ? status : failure;
    }
    StatusCode GetUserData(void** data, ResponseDesc* response) noexcept override {
        return answer(response, [&] {
            if (!data) IE_THROW() << "IInferRequest::GetUserData: expected an address, found null";
            *data = *m_user_data;
        });
    }
    StatusCode SetUserData(void* data, ResponseDesc*) noexcept override {
        *m_user_data = data;
        return OK;
    }
    StatusCode SetCompletionCallback(CompletionCallback callback) noexcept override {
        return answer(nullptr, [&] { m_request.SetCompletionCallback(callback); });
    }
    StatusCode SetBatch(int batch, ResponseDesc* response) noexcept override {
        return answer(response, [&] { m_request.SetBatch(batch); });
    }

private:
    template <class Function>
    static StatusCode answer(ResponseDesc* response, Function&& function) noexcept {
        try {
            function();
            return OK;
        } catch (const std::exception& error) {
            details::set_message(response, error.what());
            return details::status_of(error);
        } catch (...) {
            return UNEXPECTED;
        }
    }

    InferRequest m_request;
    /// In the request, which m_request keeps.
    void** m_user_data;
};

}  // namespace

InferRequest::InferRequest(std::shared_ptr<Impl> impl) : m_impl(std::move(impl)) {}
InferRequest::~InferRequest() = default;

void InferRequest::SetBlob(const std::string& name, const Blob::Ptr& blob) {
    expect(m_impl, "SetBlob").set_blob(name, blob);
}

void InferRequest::SetBlob(const std::string& name, const Blob::Ptr& blob, const PreProcessInfo& preprocess) {
    expect(m_impl, "SetBlob").set_image(name, blob, preprocess);
}

Blob::Ptr InferRequest::GetBlob(const std::string& name) {
    return expect(m_impl, "GetBlob").get_blob(name);
}

const PreProcessInfo& InferRequest::GetPreProcess(const std::string& name) const {
    const auto& inputs = expect(m_impl, "GetPreProcess").network->inputs;
    const auto found = inputs.find(name);
    if (found == inputs.end()) IE_THROW(NotFound) << "InferRequest::GetPreProcess: there is no input '" << name << "'";
    return std::as_const(*found->second).getPreProcess();
}

void InferRequest::SetInput(const BlobMap& inputs) {
    for (const auto& [name, blob] : inputs)
        SetBlob(name, blob);
}

void InferRequest::SetOutput(const BlobMap& outputs) {
    for (const auto& [name, blob] : outputs)
        SetBlob(name, blob);
}

void InferRequest::SetBatch(int batch) {
    expect(m_impl, "SetBatch").set_batch(batch);
}

void InferRequest::Infer() {
    expect(m_impl, "Infer").infer();
}

void InferRequest::StartAsync() {
    expect(m_impl, "StartAsync").start();
}

StatusCode InferRequest::Wait(int64_t milliseconds) {
    return expect(m_impl, "Wait").wait(milliseconds);
}

void InferRequest::Cancel() {
    auto& request = expect(m_impl, "Cancel");
    details::call([&] { request.running().cancel(); });
}

std::map<std::string, InferenceEngineProfileInfo> InferRequest::GetPerformanceCounts() const {
    const auto& request = expect(m_impl, "GetPerformanceCounts");
    std::map<std::string, InferenceEngineProfileInfo> counts;
    unsigned index = 0;
    for (const auto& node : details::call([&] { return request.running().get_profiling_info(); })) {
        InferenceEngineProfileInfo info;
        info.status = status_of_node(node.status);
        info.realTime_uSec = node.real_time.count();
        info.cpu_uSec = node.cpu_time.count();
        copy_text(node.exec_type, info.exec_type);
        copy_text(node.node_type, info.layer_type);
        info.execution_index = index++;
        counts.emplace(node.node_name, info);
    }
    return counts;
}

std::vector<VariableState> InferRequest::QueryState() {
    auto& request = expect(m_impl, "QueryState");
    std::vector<VariableState> states;
    for (auto& state : details::call([&] { return request.request.query_state(); })) {
        auto impl = std::make_shared<VariableState::Impl>();
        impl->state = state;
        states.push_back(VariableState(std::move(impl)));
    }
    return states;
}

InferRequest::operator IInferRequest::Ptr() {
    return std::make_shared<InterfaceRequest>(*this, &expect(m_impl, "operator IInferRequest::Ptr").user_data);
}

void InferRequest::set_callback(std::function<void(InferRequest, StatusCode)> callback) {
    expect(m_impl, "SetCompletionCallback")
        .set_callback(
            [callback = std::move(callback)](const std::shared_ptr<details::Request>& request, StatusCode status) {
                callback(InferRequest(std::static_pointer_cast<Impl>(request)), status);
            });
}

void InferRequest::set_interface_callback(std::function<void(IInferRequest::Ptr, StatusCode)> callback) {
    set_callback(
        [callback = std::move(callback)](InferRequest request, StatusCode status) { callback(request, status); });
}

VariableState::VariableState(std::shared_ptr<Impl> impl) : m_impl(std::move(impl)) {}
VariableState::~VariableState() = default;

void VariableState::Reset() {
    if (!m_impl) IE_THROW(NotAllocated) << "VariableState::Reset: the state is empty";
    details::call([&] { m_impl->state.reset(); });
}

std::string VariableState::GetName() const {
    if (!m_impl) IE_THROW(NotAllocated) << "VariableState::GetName: the state is empty";
    return details::call([&] { return m_impl->state.get_name(); });
}

Blob::CPtr VariableState::GetState() const {
    if (!m_impl) IE_THROW(NotAllocated) << "VariableState::GetState: the state is empty";
    return details::call([&]() -> Blob::CPtr {
        const auto tensor = m_impl->state.get_state();
        if (!tensor) IE_THROW(NotAllocated) << "VariableState::GetState: '" << GetName() << "' has no value yet";
        const SizeVector& dims = tensor.get_shape();
        return details::blob_on(
            TensorDesc(tenon::precision_of(tensor.get_element_type()), dims, TensorDesc::getLayoutByDims(dims)),
            tensor);
    });
}

void VariableState::SetState(Blob::Ptr state) {
    if (!m_impl) IE_THROW(NotAllocated) << "VariableState::SetState: the state is empty";
    if (!state || !details::first_element(*state))
        IE_THROW(NotAllocated) << "VariableState::SetState: expected an allocated blob";
    details::call([&] {
        const auto& given = state->getTensorDesc();
        const TensorDesc dense(given.getPrecision(), given.getDims(), TensorDesc::getLayoutByDims(given.getDims()));
        const ov::Tensor tensor(tenon::element_type_of(given.getPrecision()), ov::Shape(given.getDims()));
        details::copy_elements(given, state->cbuffer().as<const void*>(), dense, tensor.data());
        m_impl->state.set_state(tensor);
    });
}

}  // namespace InferenceEngine
