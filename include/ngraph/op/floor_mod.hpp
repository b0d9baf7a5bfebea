#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/floor_mod.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::FloorMod;

}  // namespace v1
}  // namespace op
}  // namespace ngraph
