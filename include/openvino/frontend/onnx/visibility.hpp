#pragma once

#include "openvino/frontend/visibility.hpp"

#define ONNX_FRONTEND_API FRONTEND_API
#define ONNX_FRONTEND_C_API FRONTEND_C_API

namespace ov {
namespace frontend {
namespace onnx {

/// Name of the framework, as conversions and readers for it bear it.
inline constexpr const char* framework_name = "onnx";

}  // namespace onnx
}  // namespace frontend
}  // namespace ov
