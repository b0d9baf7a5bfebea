#pragma once

#include <map>
#include <memory>
#include <string>

#include "details/ie_irelease.hpp"
#include "ie_blob.h"
#include "ie_common.h"

namespace InferenceEngine {

/// A request as C callbacks see it. `response` may be null.
class INFERENCE_ENGINE_API_CLASS(IInferRequest) : public std::enable_shared_from_this<IInferRequest> {
public:
    /// What `Wait` takes in place of milliseconds.
    enum WaitMode : int64_t { RESULT_READY = -1, STATUS_ONLY = 0 };
    using Ptr = std::shared_ptr<IInferRequest>;
    using WeakPtr = std::weak_ptr<IInferRequest>;
    using CompletionCallback = void (*)(Ptr request, StatusCode status);

    virtual StatusCode SetBlob(const char* name, const Blob::Ptr& blob, ResponseDesc* response) noexcept = 0;
    virtual StatusCode GetBlob(const char* name, Blob::Ptr& blob, ResponseDesc* response) noexcept = 0;
    virtual StatusCode Infer(ResponseDesc* response) noexcept = 0;
    virtual StatusCode Cancel(ResponseDesc* response) noexcept = 0;
    virtual StatusCode GetPerformanceCounts(std::map<std::string, InferenceEngineProfileInfo>& counts,
                                            ResponseDesc* response) const noexcept = 0;
    virtual StatusCode StartAsync(ResponseDesc* response) noexcept = 0;
    virtual StatusCode Wait(int64_t milliseconds, ResponseDesc* response) noexcept = 0;
    /// Free place for the user's own pointer.
    virtual StatusCode GetUserData(void** data, ResponseDesc* response) noexcept = 0;
    virtual StatusCode SetUserData(void* data, ResponseDesc* response) noexcept = 0;
    virtual StatusCode SetCompletionCallback(CompletionCallback callback) noexcept = 0;
    virtual StatusCode SetBatch(int batch, ResponseDesc* response) noexcept = 0;

protected:
    virtual ~IInferRequest();
};

}  // namespace InferenceEngine
