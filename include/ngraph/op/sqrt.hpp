#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/sqrt.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Sqrt;

}  // namespace v0

using v0::Sqrt;

}  // namespace op
}  // namespace ngraph
