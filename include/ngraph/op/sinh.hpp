#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/sinh.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Sinh;

}  // namespace v0

using v0::Sinh;

}  // namespace op
}  // namespace ngraph
