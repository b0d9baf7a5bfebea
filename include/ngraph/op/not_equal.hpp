#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/not_equal.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::NotEqual;

}  // namespace v1
}  // namespace op
}  // namespace ngraph
