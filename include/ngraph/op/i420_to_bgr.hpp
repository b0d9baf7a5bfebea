#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/i420_to_bgr.hpp"

namespace ngraph {
namespace op {
namespace v8 {

using ov::op::v8::I420toBGR;

}  // namespace v8
}  // namespace op
}  // namespace ngraph
