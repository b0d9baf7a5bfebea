#pragma once

#include <map>
#include <string>
#include <vector>

#include "openvino/core/any.hpp"
#include "openvino/core/core_visibility.hpp"
#include "openvino/core/version.hpp"

#define OPENVINO_RUNTIME_API OPENVINO_API
#define OPENVINO_RUNTIME_API_C(...) OPENVINO_EXTERN_C OPENVINO_API __VA_ARGS__

namespace ov {

/// Names of operations that a device runs, with the device.
using SupportedOpsMap = std::map<std::string, std::string>;

}  // namespace ov
