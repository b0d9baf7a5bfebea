#include "ie/ie_version.hpp"

#define INFERENCE_ENGINE_TEXT(x) #x
#define INFERENCE_ENGINE_TEXT_OF(x) INFERENCE_ENGINE_TEXT(x)

const InferenceEngine::Version* InferenceEngine::GetInferenceEngineVersion() noexcept {
    static const Version version{{2, 1},
                                 INFERENCE_ENGINE_TEXT_OF(IE_VERSION_MAJOR) "." INFERENCE_ENGINE_TEXT_OF(
                                     IE_VERSION_MINOR) "." INFERENCE_ENGINE_TEXT_OF(IE_VERSION_PATCH) "-tenon",
                                 "API"};
    return &version;
}
