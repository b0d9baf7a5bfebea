#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/erf.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Erf;

}  // namespace v0

using v0::Erf;

}  // namespace op
}  // namespace ngraph
