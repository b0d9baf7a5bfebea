#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/greater_eq.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::GreaterEqual;

}  // namespace v1
}  // namespace op
}  // namespace ngraph
