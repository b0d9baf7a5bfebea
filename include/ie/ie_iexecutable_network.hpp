#pragma once

#include <memory>

#include "ie_common.h"
#include "ie_data.h"
#include "ie_input_info.hpp"

namespace InferenceEngine {

class ExecutableNetwork;

}  // namespace InferenceEngine
