#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/deformable_convolution.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::DeformableConvolution;

}  // namespace v1
namespace v8 {

using ov::op::v8::DeformableConvolution;

}  // namespace v8
}  // namespace op
}  // namespace ngraph
