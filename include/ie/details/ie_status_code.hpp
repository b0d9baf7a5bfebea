#pragma once

#include <ostream>

#include "../ie_api.h"

namespace InferenceEngine {

/// Outcome of a call that cannot throw.
enum StatusCode : int {
    OK = 0,
    GENERAL_ERROR = -1,
    NOT_IMPLEMENTED = -2,
    NETWORK_NOT_LOADED = -3,
    PARAMETER_MISMATCH = -4,
    NOT_FOUND = -5,
    OUT_OF_BOUNDS = -6,
    UNEXPECTED = -7,
    REQUEST_BUSY = -8,
    RESULT_NOT_READY = -9,
    NOT_ALLOCATED = -10,
    INFER_NOT_STARTED = -11,
    NETWORK_NOT_READ = -12,
    INFER_CANCELLED = -13
};

/// Text that goes with a status, ended by a zero character.
struct ResponseDesc {
    char msg[4096] = {};
};

}  // namespace InferenceEngine
