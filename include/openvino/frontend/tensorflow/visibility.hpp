#pragma once

#include "openvino/frontend/visibility.hpp"

#define TENSORFLOW_FRONTEND_API FRONTEND_API
#define TENSORFLOW_FRONTEND_C_API FRONTEND_C_API

namespace ov {
namespace frontend {
namespace tensorflow {

/// Name of the framework, as conversions and readers for it bear it.
inline constexpr const char* framework_name = "tensorflow";

}  // namespace tensorflow
}  // namespace frontend
}  // namespace ov
