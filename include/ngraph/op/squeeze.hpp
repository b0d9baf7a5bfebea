#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/squeeze.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Squeeze;

}  // namespace v0
namespace v15 {

using ov::op::v15::Squeeze;

}  // namespace v15

using v0::Squeeze;

}  // namespace op
}  // namespace ngraph
