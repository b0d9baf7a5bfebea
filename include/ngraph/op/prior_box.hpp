#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/prior_box.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::PriorBox;
using PriorBoxAttrs = PriorBox::Attributes;

}  // namespace v0
namespace v8 {

using ov::op::v8::PriorBox;

}  // namespace v8

using v0::PriorBox;
using v0::PriorBoxAttrs;

}  // namespace op
}  // namespace ngraph
