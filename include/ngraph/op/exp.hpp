#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/exp.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Exp;

}  // namespace v0

using v0::Exp;

}  // namespace op
}  // namespace ngraph
