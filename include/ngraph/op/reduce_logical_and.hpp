#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/reduce_logical_and.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::ReduceLogicalAnd;

}  // namespace v1
}  // namespace op
}  // namespace ngraph
