#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/space_to_batch.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::SpaceToBatch;

}  // namespace v1
}  // namespace op
}  // namespace ngraph
