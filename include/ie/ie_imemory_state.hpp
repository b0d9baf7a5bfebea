#pragma once

#include "cpp/ie_memory_state.hpp"

namespace InferenceEngine {

/// The interface of 2020 is the class itself here.
using IVariableState = VariableState;
using IMemoryState = VariableState;

}  // namespace InferenceEngine
