#pragma once

#include "ngraph/node.hpp"
#include "openvino/opsets/opset7.hpp"

namespace ngraph {

namespace opset7 = ov::opset7;

}  // namespace ngraph
