#pragma once

#include "ngraph/node_output.hpp"
#include "openvino/core/node_input.hpp"

namespace ngraph {

using ov::Input;

}  // namespace ngraph
