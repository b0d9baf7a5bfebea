#pragma once

#include "ngraph/node.hpp"
#include "openvino/core/rt_info.hpp"

namespace ngraph {

using ov::copy_output_runtime_info;
using ov::copy_runtime_info;

}  // namespace ngraph
