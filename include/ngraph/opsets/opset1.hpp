#pragma once

#include "ngraph/node.hpp"
#include "openvino/opsets/opset1.hpp"

namespace ngraph {

namespace opset1 = ov::opset1;

}  // namespace ngraph
