#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/hard_sigmoid.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::HardSigmoid;

}  // namespace v0

using v0::HardSigmoid;

}  // namespace op
}  // namespace ngraph
