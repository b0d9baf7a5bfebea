#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/is_finite.hpp"

namespace ngraph {
namespace op {
namespace v10 {

using ov::op::v10::IsFinite;

}  // namespace v10
}  // namespace op
}  // namespace ngraph
