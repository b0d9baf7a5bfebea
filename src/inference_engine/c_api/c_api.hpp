#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <utility>

#include "../errors.hpp"
#include "../status.hpp"
#include "ie/c_api/ie_c_api.h"
#include "ie/inference_engine.hpp"

// NOLINTBEGIN(readability-identifier-naming): names of the API
struct ie_core {
    InferenceEngine::Core object;
};
struct ie_network {
    InferenceEngine::CNNNetwork object;
};
struct ie_executable {
    InferenceEngine::ExecutableNetwork object;
};
struct ie_infer_request {
    InferenceEngine::InferRequest object;
};
struct ie_blob {
    /// Never null.
    InferenceEngine::Blob::Ptr object;
};
// NOLINTEND(readability-identifier-naming)

namespace InferenceEngine {
namespace c_api {

/// Calls the function where none of the pointers is null, and turns what it throws into a status.
template <class Function>
IEStatusCode answer(std::initializer_list<const void*> needed, Function&& function) noexcept {
    for (const void* pointer : needed)
        if (!pointer) return ::GENERAL_ERROR;
    try {
        details::call(std::forward<Function>(function));
        return ::OK;
    } catch (const std::exception& error) {
        return static_cast<IEStatusCode>(details::status_of(error));
    } catch (...) {
        return ::UNEXPECTED;
    }
}

/// Frees what a function gave out and forgets it.
template <class T>
void release(T** object) noexcept {
    if (!object) return;
    delete *object;
    *object = nullptr;
}

/// A copy of the text, which the caller of the API owns.
char* copy_of(const std::string& text);
/// Frees a copy; may be null.
void free_copy(const char* text) noexcept;

/// Null stands for an empty text.
inline std::string text_or_empty(const char* text) {
    return text ? text : "";
}

std::map<std::string, std::string> settings_of(const ie_config_t* config);
/// Throws `NotImplemented` for a type that `ie_param_t` has no member for.
ie_param_t param_of(const Parameter& value);

/// Throw `ParameterMismatch` for a number that means nothing to the engine.
Precision precision_of(precision_e number);
Layout layout_of(layout_e number);
/// Throws `OutOfBounds` for more extents than there is room for, as `dimensions_of` does.
SizeVector dims_of(const dimensions_t& dimensions);
dimensions_t dimensions_of(const SizeVector& dims);

}  // namespace c_api
}  // namespace InferenceEngine
