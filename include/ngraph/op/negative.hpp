#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/negative.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Negative;

}  // namespace v0

using v0::Negative;

}  // namespace op
}  // namespace ngraph
