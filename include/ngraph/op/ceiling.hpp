#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/ceiling.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Ceiling;

}  // namespace v0

using v0::Ceiling;

}  // namespace op
}  // namespace ngraph
