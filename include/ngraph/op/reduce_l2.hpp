#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/reduce_l2.hpp"

namespace ngraph {
namespace op {
namespace v4 {

using ov::op::v4::ReduceL2;

}  // namespace v4
}  // namespace op
}  // namespace ngraph
