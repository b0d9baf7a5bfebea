#pragma once

#include "ngraph/node.hpp"
#include "openvino/opsets/opset2.hpp"

namespace ngraph {

namespace opset2 = ov::opset2;

}  // namespace ngraph
