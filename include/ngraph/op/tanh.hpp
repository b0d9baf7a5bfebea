#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/tanh.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Tanh;

}  // namespace v0

using v0::Tanh;

}  // namespace op
}  // namespace ngraph
