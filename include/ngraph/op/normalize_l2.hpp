#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/normalize_l2.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::NormalizeL2;

}  // namespace v0

using v0::NormalizeL2;

}  // namespace op
}  // namespace ngraph
