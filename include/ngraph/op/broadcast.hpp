#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/broadcast.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::Broadcast;

}  // namespace v1
namespace v3 {

using ov::op::v3::Broadcast;

}  // namespace v3
}  // namespace op
}  // namespace ngraph
