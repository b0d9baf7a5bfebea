#pragma once

#include "ngraph/node.hpp"
#include "openvino/opsets/opset6.hpp"

namespace ngraph {

namespace opset6 = ov::opset6;

}  // namespace ngraph
