#pragma once

#include "openvino/core/node_output.hpp"

namespace ngraph {

using ov::Output;

}  // namespace ngraph
