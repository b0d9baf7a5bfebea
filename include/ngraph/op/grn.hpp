#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/grn.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::GRN;

}  // namespace v0

using v0::GRN;

}  // namespace op
}  // namespace ngraph
