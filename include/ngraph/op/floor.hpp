#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/floor.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Floor;

}  // namespace v0

using v0::Floor;

}  // namespace op
}  // namespace ngraph
