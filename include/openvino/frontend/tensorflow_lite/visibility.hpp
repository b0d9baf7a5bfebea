#pragma once

#include "openvino/frontend/visibility.hpp"

#define TENSORFLOW_LITE_FRONTEND_API FRONTEND_API
#define TENSORFLOW_LITE_FRONTEND_C_API FRONTEND_C_API

namespace ov {
namespace frontend {
namespace tensorflow_lite {

/// Name of the framework, as conversions and readers for it bear it.
inline constexpr const char* framework_name = "tensorflow_lite";

}  // namespace tensorflow_lite
}  // namespace frontend
}  // namespace ov
