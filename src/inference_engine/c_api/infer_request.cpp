#include <limits>
#include <memory>

#include "c_api.hpp"

using InferenceEngine::c_api::answer;

void ie_infer_request_free(ie_infer_request_t** infer_request) {
    InferenceEngine::c_api::release(infer_request);
}

IEStatusCode ie_infer_request_get_blob(ie_infer_request_t* infer_request, const char* name, ie_blob_t** blob) {
    return answer({infer_request, name, blob},
                  [&] { *blob = std::make_unique<ie_blob>(ie_blob{infer_request->object.GetBlob(name)}).release(); });
}

IEStatusCode ie_infer_request_set_blob(ie_infer_request_t* infer_request, const char* name, const ie_blob_t* blob) {
    return answer({infer_request, name, blob}, [&] { infer_request->object.SetBlob(name, blob->object); });
}

IEStatusCode ie_infer_request_infer(ie_infer_request_t* infer_request) {
    return answer({infer_request}, [&] { infer_request->object.Infer(); });
}

IEStatusCode ie_infer_request_infer_async(ie_infer_request_t* infer_request) {
    return answer({infer_request}, [&] { infer_request->object.StartAsync(); });
}

IEStatusCode ie_infer_set_completion_callback(ie_infer_request_t* infer_request, ie_complete_call_back_t* callback) {
    return answer({infer_request, callback}, [&] {
        const ie_complete_call_back_t given = *callback;
        if (!given.completeCallBackFunc) IE_THROW() << "ie_complete_call_back_t: expected a function, found null";
        infer_request->object.SetCompletionCallback([given] { given.completeCallBackFunc(given.args); });
    });
}

IEStatusCode ie_infer_request_wait(ie_infer_request_t* infer_request, const int64_t timeout) {
    auto outcome = InferenceEngine::OK;
    const auto status = answer({infer_request}, [&] { outcome = infer_request->object.Wait(timeout); });
    return status == OK ? static_cast<IEStatusCode>(outcome) : status;
}

IEStatusCode ie_infer_request_set_batch(ie_infer_request_t* infer_request, const size_t size) {
    return answer({infer_request}, [&] {
        if (size > static_cast<size_t>(std::numeric_limits<int>::max()))
            IE_THROW(OutOfBounds) << "ie_infer_request_set_batch: " << size << " images are too many";
        infer_request->object.SetBatch(static_cast<int>(size));
    });
}
