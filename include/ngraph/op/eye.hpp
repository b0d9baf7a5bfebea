#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/eye.hpp"

namespace ngraph {
namespace op {
namespace v9 {

using ov::op::v9::Eye;

}  // namespace v9
}  // namespace op
}  // namespace ngraph
