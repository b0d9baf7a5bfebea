#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/gather_tree.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::GatherTree;

}  // namespace v1
}  // namespace op
}  // namespace ngraph
