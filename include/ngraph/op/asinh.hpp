#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/asinh.hpp"

namespace ngraph {
namespace op {
namespace v3 {

using ov::op::v3::Asinh;

}  // namespace v3

using v3::Asinh;

}  // namespace op
}  // namespace ngraph
