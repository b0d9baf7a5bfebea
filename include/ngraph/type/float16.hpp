#pragma once

#include "openvino/core/type/float16.hpp"

namespace ngraph {

using ov::float16;

}  // namespace ngraph
