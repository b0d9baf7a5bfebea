#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/sigmoid.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Sigmoid;

}  // namespace v0

using v0::Sigmoid;

}  // namespace op
}  // namespace ngraph
