#include <ie_iextension.h>

INFERENCE_EXTENSION_API(InferenceEngine::StatusCode)
InferenceEngine::CreateExtension(InferenceEngine::IExtension*&, InferenceEngine::ResponseDesc*) noexcept {
    return GENERAL_ERROR;
}
