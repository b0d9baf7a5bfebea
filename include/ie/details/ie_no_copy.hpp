#pragma once

#include "../ie_api.h"

namespace InferenceEngine {
namespace details {

/// Base of classes that are neither copied nor moved.
class INFERENCE_ENGINE_API_CLASS(no_copy) {
public:
    no_copy(const no_copy&) = delete;
    no_copy& operator=(const no_copy&) = delete;
    no_copy(no_copy&&) = delete;
    no_copy& operator=(no_copy&&) = delete;

protected:
    no_copy() = default;
    virtual ~no_copy();
};

}  // namespace details
}  // namespace InferenceEngine
