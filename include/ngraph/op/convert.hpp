#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/convert.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Convert;

}  // namespace v0

using v0::Convert;

}  // namespace op
}  // namespace ngraph
