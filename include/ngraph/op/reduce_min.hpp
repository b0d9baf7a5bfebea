#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/reduce_min.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::ReduceMin;

}  // namespace v1
}  // namespace op
}  // namespace ngraph
