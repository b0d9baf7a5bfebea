#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/reverse.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::Reverse;

}  // namespace v1
}  // namespace op
}  // namespace ngraph
