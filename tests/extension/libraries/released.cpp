#include "named_opset.hpp"

using namespace InferenceEngine;

INFERENCE_EXTENSION_API(StatusCode)
InferenceEngine::CreateExtension(IExtension*& extension, ResponseDesc*) noexcept {
    try {
        extension = new NamedOpset("made_raw");
        return OK;
    } catch (const std::exception&) {
        return GENERAL_ERROR;
    }
}

INFERENCE_EXTENSION_API(int) extensions_alive() {
    return NamedOpset::alive();
}
