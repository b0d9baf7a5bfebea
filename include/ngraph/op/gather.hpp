#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/gather.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::Gather;

}  // namespace v1
namespace v7 {

using ov::op::v7::Gather;

}  // namespace v7
namespace v8 {

using ov::op::v8::Gather;

}  // namespace v8
}  // namespace op
}  // namespace ngraph
