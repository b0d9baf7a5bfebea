#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/mish.hpp"

namespace ngraph {
namespace op {
namespace v4 {

using ov::op::v4::Mish;

}  // namespace v4
}  // namespace op
}  // namespace ngraph
