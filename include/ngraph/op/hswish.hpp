#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/hswish.hpp"

namespace ngraph {
namespace op {
namespace v4 {

using ov::op::v4::HSwish;

}  // namespace v4
}  // namespace op
}  // namespace ngraph
