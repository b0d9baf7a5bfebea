#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/assign.hpp"

namespace ngraph {
namespace op {
namespace v3 {

using ov::op::v3::Assign;

}  // namespace v3
namespace v6 {

using ov::op::v6::Assign;

}  // namespace v6
}  // namespace op
}  // namespace ngraph
