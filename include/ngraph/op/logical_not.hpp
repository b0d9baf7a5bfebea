#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/logical_not.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::LogicalNot;

}  // namespace v1
}  // namespace op
}  // namespace ngraph
