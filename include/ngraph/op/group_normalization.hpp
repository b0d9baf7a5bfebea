#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/group_normalization.hpp"

namespace ngraph {
namespace op {
namespace v12 {

using ov::op::v12::GroupNormalization;

}  // namespace v12
}  // namespace op
}  // namespace ngraph
