#pragma once

#include "openvino/core/node.hpp"

namespace ov {

/// Sets the bounds of the node's outputs from those that its inputs have by now, where these tell something.
void evaluate_node_bounds(Node& node);

}  // namespace ov
