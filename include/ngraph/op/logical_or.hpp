#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/logical_or.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::LogicalOr;

}  // namespace v1
}  // namespace op
}  // namespace ngraph
