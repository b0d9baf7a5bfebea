#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/interpolate.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Interpolate;
using InterpolateAttrs = Interpolate::Attributes;

}  // namespace v0
namespace v11 {

using ov::op::v11::Interpolate;

}  // namespace v11
namespace v4 {

using ov::op::v4::Interpolate;

}  // namespace v4

using v0::Interpolate;
using v0::InterpolateAttrs;

}  // namespace op
}  // namespace ngraph
