#pragma once

#include <utility>

namespace InferenceEngine {
namespace details {

/// Rethrows the exception being handled as the kind of `Exception` that belongs to it, with its text.
[[noreturn]] void rethrow_as_exception();

/// Calls the engine: whatever it throws leaves as an `Exception`.
template <class Function>
auto call(Function&& function) -> decltype(function()) {
    try {
        return std::forward<Function>(function)();
    } catch (...) {
        rethrow_as_exception();
    }
}

}  // namespace details
}  // namespace InferenceEngine
