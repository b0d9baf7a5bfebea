#pragma once

#include "ngraph/node.hpp"
#include "openvino/opsets/opset8.hpp"

namespace ngraph {

namespace opset8 = ov::opset8;

}  // namespace ngraph
