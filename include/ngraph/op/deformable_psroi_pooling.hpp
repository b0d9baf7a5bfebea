#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/deformable_psroi_pooling.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::DeformablePSROIPooling;

}  // namespace v1
}  // namespace op
}  // namespace ngraph
