#pragma once

#include "ngraph/node.hpp"
#include "openvino/opsets/opset3.hpp"

namespace ngraph {

namespace opset3 = ov::opset3;

}  // namespace ngraph
