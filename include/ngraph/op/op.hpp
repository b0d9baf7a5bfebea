#pragma once

#include "ngraph/node.hpp"
#include "openvino/op/op.hpp"

namespace ngraph {

namespace op {

using ov::op::Op;

}  // namespace op

}  // namespace ngraph
