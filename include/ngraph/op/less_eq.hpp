#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/less_eq.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::LessEqual;

}  // namespace v1
}  // namespace op
}  // namespace ngraph
