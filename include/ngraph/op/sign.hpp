#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/sign.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Sign;

}  // namespace v0

using v0::Sign;

}  // namespace op
}  // namespace ngraph
