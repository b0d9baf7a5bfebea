#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/relu.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Relu;

}  // namespace v0

using v0::Relu;

}  // namespace op
}  // namespace ngraph
