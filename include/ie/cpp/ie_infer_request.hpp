#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "../ie_blob.h"
#include "../ie_common.h"
#include "../ie_iinfer_request.hpp"
#include "../ie_preprocess.hpp"
#include "ie_memory_state.hpp"

namespace InferenceEngine {

/// One inference at a time on a loaded network. Copies share the request. Methods throw for an empty request, and
/// `RequestBusy` while it runs.
class INFERENCE_ENGINE_API_CLASS(InferRequest) {
public:
    using Ptr = std::shared_ptr<InferRequest>;
    /// What `Wait` takes in place of milliseconds.
    enum WaitMode : int64_t { RESULT_READY = -1, STATUS_ONLY = 0 };

    InferRequest() = default;
    ~InferRequest();

    /// The blob is used in place where its layout fits; it stays shared.
    void SetBlob(const std::string& name, const Blob::Ptr& blob);
    /// The image is resized and has its colours converted as `preprocess` says, before each inference and beyond what
    /// the network was loaded with; its means and scales are not used. Throws where that cannot be done.
    void SetBlob(const std::string& name, const Blob::Ptr& blob, const PreProcessInfo& preprocess);
    Blob::Ptr GetBlob(const std::string& name);
    const PreProcessInfo& GetPreProcess(const std::string& name) const;
    void SetInput(const BlobMap& inputs);
    void SetOutput(const BlobMap& outputs);
    /// Images to compute, where the network was loaded with dynamic batch.
    void SetBatch(int batch);

    /// Returns when the results are there.
    void Infer();
    void StartAsync();
    /// Waits so many milliseconds or in a `WaitMode`. Throws what the inference threw.
    StatusCode Wait(int64_t milliseconds = RESULT_READY);
    void Cancel();

    std::map<std::string, InferenceEngineProfileInfo> GetPerformanceCounts() const;
    std::vector<VariableState> QueryState();

    /// Called after each asynchronous inference, from a thread of the engine. Takes `void()`,
    /// `void(InferRequest, StatusCode)` or `void(IInferRequest::Ptr, StatusCode)`.
    template <class F>
    void SetCompletionCallback(F callback) {
        if constexpr (std::is_invocable_v<F&, InferRequest, StatusCode>)
            set_callback(std::move(callback));
        else if constexpr (std::is_invocable_v<F&, IInferRequest::Ptr, StatusCode>)
            set_interface_callback(std::move(callback));
        else
            set_callback([callback](InferRequest, StatusCode) mutable { callback(); });
    }

    /// The request as C callbacks see it.
    operator IInferRequest::Ptr();  // NOLINT(google-explicit-constructor)

    bool operator!() const noexcept { return m_impl == nullptr; }
    explicit operator bool() const noexcept { return m_impl != nullptr; }
    bool operator==(const InferRequest& other) const noexcept { return m_impl == other.m_impl; }
    bool operator!=(const InferRequest& other) const noexcept { return m_impl != other.m_impl; }

private:
    struct Impl;
    friend class ExecutableNetwork;
    explicit InferRequest(std::shared_ptr<Impl> impl);

    void set_callback(std::function<void(InferRequest, StatusCode)> callback);
    void set_interface_callback(std::function<void(IInferRequest::Ptr, StatusCode)> callback);

    std::shared_ptr<Impl> m_impl;
};

}  // namespace InferenceEngine
