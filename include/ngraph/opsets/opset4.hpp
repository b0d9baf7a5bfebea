#pragma once

#include "ngraph/node.hpp"
#include "openvino/opsets/opset4.hpp"

namespace ngraph {

namespace opset4 = ov::opset4;

}  // namespace ngraph
