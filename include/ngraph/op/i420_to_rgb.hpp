#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/i420_to_rgb.hpp"

namespace ngraph {
namespace op {
namespace v8 {

using ov::op::v8::I420toRGB;

}  // namespace v8
}  // namespace op
}  // namespace ngraph
