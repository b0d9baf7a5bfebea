#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/psroi_pooling.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::PSROIPooling;

}  // namespace v0

using v0::PSROIPooling;

}  // namespace op
}  // namespace ngraph
