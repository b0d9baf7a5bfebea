#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/acos.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Acos;

}  // namespace v0

using v0::Acos;

}  // namespace op
}  // namespace ngraph
