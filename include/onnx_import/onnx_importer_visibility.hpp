#pragma once

#include "openvino/core/core_visibility.hpp"

#define ONNX_IMPORTER_API OPENVINO_API
