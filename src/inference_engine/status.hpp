#pragma once

#include <exception>
#include <string>

#include "ie/ie_common.h"

namespace InferenceEngine {
namespace details {

/// Throws the exception that belongs to a status; `GeneralError` for OK and for numbers that are no status.
[[noreturn]] void throw_status(StatusCode status, const std::string& text);

/// The status that belongs to an exception; `GENERAL_ERROR` for those of others.
StatusCode status_of(const std::exception& exception) noexcept;

/// Copies text into a response, cut to its size; `response` may be null.
void set_message(ResponseDesc* response, const std::string& text) noexcept;

}  // namespace details
}  // namespace InferenceEngine
