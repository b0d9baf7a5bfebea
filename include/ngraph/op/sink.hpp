#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/sink.hpp"

namespace ngraph {

namespace op {

using ov::op::Sink;

}  // namespace op

}  // namespace ngraph
