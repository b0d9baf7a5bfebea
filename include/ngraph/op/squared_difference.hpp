#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/squared_difference.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::SquaredDifference;

}  // namespace v0

using v0::SquaredDifference;

}  // namespace op
}  // namespace ngraph
