#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/if.hpp"

namespace ngraph {
namespace op {
namespace v8 {

using ov::op::v8::If;

}  // namespace v8
}  // namespace op
}  // namespace ngraph
