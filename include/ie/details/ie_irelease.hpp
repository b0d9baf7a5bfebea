#pragma once

#include <memory>

#include "../ie_api.h"

namespace InferenceEngine {
namespace details {

/// An object that frees itself when asked, so that the library that made it also frees it.
class INFERENCE_ENGINE_API_CLASS(IRelease) {
public:
    virtual void Release() noexcept = 0;

protected:
    virtual ~IRelease();
};

/// A shared pointer that calls `Release` in the end; null stays null.
template <class T>
std::shared_ptr<T> shared_from_irelease(T* object) {
    if (!object) return nullptr;
    return std::shared_ptr<T>(object, [](IRelease* released) { released->Release(); });
}

/// Objects that are shared already stay as they are.
template <class T>
std::shared_ptr<T> shared_from_irelease(std::shared_ptr<T> object) {
    return object;
}

}  // namespace details
}  // namespace InferenceEngine
