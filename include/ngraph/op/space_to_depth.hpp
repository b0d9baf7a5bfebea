#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/space_to_depth.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::SpaceToDepth;

}  // namespace v0

using v0::SpaceToDepth;

}  // namespace op
}  // namespace ngraph
