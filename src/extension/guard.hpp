#pragma once

#include <exception>
#include <stdexcept>
#include <string>
#include <utility>

#include "openvino/core/except.hpp"

namespace tenon {

/// Rethrows the exception being handled as `ov::Exception` with `where` in front of its text. Types that this engine or
/// the standard library defines keep their type where that is possible; a type of foreign code must not leave it.
[[noreturn]] void rethrow_guarded(const std::string& where);

/// Calls foreign code: whatever it throws arrives as an exception of ours that says where it came from.
template <typename Function>
auto call_guarded(const std::string& where, Function&& function) -> decltype(function()) {
    try {
        return std::forward<Function>(function)();
    } catch (...) {
        rethrow_guarded(where);
    }
}

}  // namespace tenon
