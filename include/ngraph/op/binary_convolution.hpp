#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/binary_convolution.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::BinaryConvolution;

}  // namespace v1
}  // namespace op
}  // namespace ngraph
