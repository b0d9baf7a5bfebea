#include "named_opset.hpp"

using namespace InferenceEngine;

INFERENCE_EXTENSION_API(void) InferenceEngine::CreateExtensionShared(IExtensionPtr& extension) {
    extension = std::make_shared<NamedOpset>("made_shared");
}

INFERENCE_EXTENSION_API(StatusCode)
InferenceEngine::CreateExtension(IExtension*& extension, ResponseDesc*) noexcept {
    try {
        extension = new NamedOpset("made_raw");
        return OK;
    } catch (const std::exception&) {
        return GENERAL_ERROR;
    }
}
