#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/matmul.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::MatMul;

}  // namespace v0

using v0::MatMul;

}  // namespace op
}  // namespace ngraph
