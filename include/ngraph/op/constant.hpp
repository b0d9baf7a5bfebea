#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/constant.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Constant;

}  // namespace v0

using v0::Constant;

}  // namespace op
}  // namespace ngraph
