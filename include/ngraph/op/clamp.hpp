#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/clamp.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Clamp;

}  // namespace v0

using v0::Clamp;

}  // namespace op
}  // namespace ngraph
