#pragma once

#include "openvino/core/core_visibility.hpp"

// The front ends are part of the one engine library.
#define FRONTEND_API OPENVINO_API
#define FRONTEND_C_API OPENVINO_EXTERN_C OPENVINO_API
