#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/is_inf.hpp"

namespace ngraph {
namespace op {
namespace v10 {

using ov::op::v10::IsInf;

}  // namespace v10
}  // namespace op
}  // namespace ngraph
