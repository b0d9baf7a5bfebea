#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/batch_to_space.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::BatchToSpace;

}  // namespace v1
}  // namespace op
}  // namespace ngraph
