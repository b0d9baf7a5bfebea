#pragma once

#include "openvino/frontend/visibility.hpp"

#define PADDLE_FRONTEND_API FRONTEND_API
#define PADDLE_FRONTEND_C_API FRONTEND_C_API

namespace ov {
namespace frontend {
namespace paddle {

/// Name of the framework, as conversions and readers for it bear it.
inline constexpr const char* framework_name = "paddle";

}  // namespace paddle
}  // namespace frontend
}  // namespace ov
