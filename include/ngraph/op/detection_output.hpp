#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/detection_output.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::DetectionOutput;
using DetectionOutputAttrs = DetectionOutput::Attributes;

}  // namespace v0
namespace v8 {

using ov::op::v8::DetectionOutput;

}  // namespace v8

using v0::DetectionOutput;
using v0::DetectionOutputAttrs;

}  // namespace op
}  // namespace ngraph
