#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/range.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Range;

}  // namespace v0
namespace v4 {

using ov::op::v4::Range;

}  // namespace v4

using v0::Range;

}  // namespace op
}  // namespace ngraph
