#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/abs.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Abs;

}  // namespace v0

using v0::Abs;

}  // namespace op
}  // namespace ngraph
