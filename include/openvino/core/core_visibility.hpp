#pragma once

#include "openvino/core/visibility.hpp"

namespace ov {}

/// Marks a class or function as part of the public, exported API.
#ifdef IMPLEMENT_OPENVINO_API
#define OPENVINO_API OPENVINO_CORE_EXPORTS
#define OPENVINO_API_C(...) OPENVINO_EXTERN_C OPENVINO_CORE_EXPORTS __VA_ARGS__ OPENVINO_CDECL
#else
#define OPENVINO_API OPENVINO_CORE_IMPORTS
#define OPENVINO_API_C(...) OPENVINO_EXTERN_C OPENVINO_CORE_IMPORTS __VA_ARGS__ OPENVINO_CDECL
#endif

/// For the `extern template` declaration of an exported class template.
#define OPENVINO_API_EXTERN OPENVINO_API
