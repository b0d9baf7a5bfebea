#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/prelu.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::PRelu;

}  // namespace v0

using v0::PRelu;

}  // namespace op
}  // namespace ngraph
