#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/concat.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Concat;

}  // namespace v0

using v0::Concat;

}  // namespace op
}  // namespace ngraph
