#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/adaptive_max_pool.hpp"

namespace ngraph {
namespace op {
namespace v8 {

using ov::op::v8::AdaptiveMaxPool;

}  // namespace v8
}  // namespace op
}  // namespace ngraph
