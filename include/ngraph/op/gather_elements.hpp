#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/gather_elements.hpp"

namespace ngraph {
namespace op {
namespace v6 {

using ov::op::v6::GatherElements;

}  // namespace v6
}  // namespace op
}  // namespace ngraph
