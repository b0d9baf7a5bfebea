#pragma once

#include "ie_api.h"

namespace InferenceEngine {

/// Is told about errors, as text.
class INFERENCE_ENGINE_API_CLASS(IErrorListener) {
public:
    virtual void onError(const char* message) noexcept = 0;

protected:
    virtual ~IErrorListener();
};

}  // namespace InferenceEngine
