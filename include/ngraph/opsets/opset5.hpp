#pragma once

#include "ngraph/node.hpp"
#include "openvino/opsets/opset5.hpp"

namespace ngraph {

namespace opset5 = ov::opset5;

}  // namespace ngraph
