#pragma once

#include <memory>
#include <string>

#include "../ie_api.h"

namespace InferenceEngine {
namespace details {

/// A shared library, open as long as this object or a copy lives.
class INFERENCE_ENGINE_API_CLASS(SharedObjectLoader) {
public:
    /// Throws `GeneralError` when the library cannot be opened.
    explicit SharedObjectLoader(const char* path);
    explicit SharedObjectLoader(const wchar_t* path);
    ~SharedObjectLoader();

    /// Address of an exported symbol; throws `NotFound`.
    void* get_symbol(const char* name) const;

private:
    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

}  // namespace details
}  // namespace InferenceEngine
