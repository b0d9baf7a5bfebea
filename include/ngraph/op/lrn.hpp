#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/lrn.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::LRN;

}  // namespace v0

using v0::LRN;

}  // namespace op
}  // namespace ngraph
