#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/cum_sum.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::CumSum;

}  // namespace v0

using v0::CumSum;

}  // namespace op
}  // namespace ngraph
