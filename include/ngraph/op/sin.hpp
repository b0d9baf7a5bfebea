#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/sin.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Sin;

}  // namespace v0

using v0::Sin;

}  // namespace op
}  // namespace ngraph
