#include "named_opset.hpp"

using namespace InferenceEngine;

INFERENCE_EXTENSION_API(StatusCode)
InferenceEngine::CreateExtension(IExtension*& extension, ResponseDesc*) noexcept {
    extension = new NamedOpset("made_raw");
    return OK;
}

INFERENCE_EXTENSION_API(int) extensions_alive() {
    return NamedOpset::alive();
}
