#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/unsqueeze.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Unsqueeze;

}  // namespace v0

using v0::Unsqueeze;

}  // namespace op
}  // namespace ngraph
