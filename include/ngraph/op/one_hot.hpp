#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/one_hot.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::OneHot;

}  // namespace v1
}  // namespace op
}  // namespace ngraph
