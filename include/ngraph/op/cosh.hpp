#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/cosh.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Cosh;

}  // namespace v0

using v0::Cosh;

}  // namespace op
}  // namespace ngraph
