#pragma once

#include "openvino/frontend/visibility.hpp"

#define PYTORCH_FRONTEND_API FRONTEND_API
#define PYTORCH_FRONTEND_C_API FRONTEND_C_API

namespace ov {
namespace frontend {
namespace pytorch {

/// Name of the framework, as conversions and readers for it bear it.
inline constexpr const char* framework_name = "pytorch";

}  // namespace pytorch
}  // namespace frontend
}  // namespace ov
