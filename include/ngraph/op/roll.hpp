#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/roll.hpp"

namespace ngraph {
namespace op {
namespace v7 {

using ov::op::v7::Roll;

}  // namespace v7
}  // namespace op
}  // namespace ngraph
