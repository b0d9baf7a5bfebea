#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/xor.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Xor;

}  // namespace v0

using v0::Xor;

}  // namespace op
}  // namespace ngraph
