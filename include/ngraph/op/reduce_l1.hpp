#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/reduce_l1.hpp"

namespace ngraph {
namespace op {
namespace v4 {

using ov::op::v4::ReduceL1;

}  // namespace v4
}  // namespace op
}  // namespace ngraph
