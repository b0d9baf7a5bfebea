#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/depth_to_space.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::DepthToSpace;

}  // namespace v0

using v0::DepthToSpace;

}  // namespace op
}  // namespace ngraph
