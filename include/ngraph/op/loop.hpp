#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/loop.hpp"

namespace ngraph {
namespace op {
namespace v5 {

using ov::op::v5::Loop;

}  // namespace v5
}  // namespace op
}  // namespace ngraph
