#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/parameter.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Parameter;

}  // namespace v0

using v0::Parameter;

}  // namespace op
}  // namespace ngraph
