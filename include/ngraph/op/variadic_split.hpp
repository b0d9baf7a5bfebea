#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/variadic_split.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::VariadicSplit;

}  // namespace v1
}  // namespace op
}  // namespace ngraph
