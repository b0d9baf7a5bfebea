#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/multiply.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::Multiply;

}  // namespace v1
}  // namespace op
}  // namespace ngraph
