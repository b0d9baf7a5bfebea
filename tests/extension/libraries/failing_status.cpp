#include <ie_iextension.h>

#include <cstring>

INFERENCE_EXTENSION_API(InferenceEngine::StatusCode)
InferenceEngine::CreateExtension(InferenceEngine::IExtension*&, InferenceEngine::ResponseDesc* response) noexcept {
    std::strcpy(response->msg, "the licence has run out");
    return NOT_FOUND;
}
