#pragma once

#include <ie_common.h>

#include <string>

/// What a kernel's method returns where it cannot go on; the text becomes part of the engine's error.
inline InferenceEngine::StatusCode fail(InferenceEngine::ResponseDesc* response, const std::string& text) {
    const size_t length = text.copy(response->msg, sizeof(response->msg) - 1);
    response->msg[length] = '\0';
    return InferenceEngine::GENERAL_ERROR;
}
