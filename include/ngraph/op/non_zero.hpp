#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/non_zero.hpp"

namespace ngraph {
namespace op {
namespace v3 {

using ov::op::v3::NonZero;

}  // namespace v3
}  // namespace op
}  // namespace ngraph
