#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/result.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Result;

}  // namespace v0

using v0::Result;

}  // namespace op
}  // namespace ngraph
