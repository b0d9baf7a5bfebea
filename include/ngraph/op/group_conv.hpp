#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/group_conv.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::GroupConvolution;
using ov::op::v1::GroupConvolutionBackpropData;

}  // namespace v1
}  // namespace op
}  // namespace ngraph
