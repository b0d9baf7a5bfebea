#pragma once

#include "openvino/core/node_input.hpp"

namespace ngraph {

using ov::Input;

}  // namespace ngraph
