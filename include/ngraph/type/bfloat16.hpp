#pragma once

#include "openvino/core/type/bfloat16.hpp"

namespace ngraph {

using ov::bfloat16;

}  // namespace ngraph
