#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/log.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Log;

}  // namespace v0

using v0::Log;

}  // namespace op
}  // namespace ngraph
