#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/read_value.hpp"

namespace ngraph {
namespace op {
namespace v3 {

using ov::op::v3::ReadValue;

}  // namespace v3
namespace v6 {

using ov::op::v6::ReadValue;

}  // namespace v6
}  // namespace op
}  // namespace ngraph
