#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/convolution.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::Convolution;
using ov::op::v1::ConvolutionBackpropData;

}  // namespace v1
}  // namespace op
}  // namespace ngraph
