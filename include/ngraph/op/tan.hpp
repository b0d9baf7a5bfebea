#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/tan.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Tan;

}  // namespace v0

using v0::Tan;

}  // namespace op
}  // namespace ngraph
