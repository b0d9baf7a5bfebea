#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/cos.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Cos;

}  // namespace v0

using v0::Cos;

}  // namespace op
}  // namespace ngraph
