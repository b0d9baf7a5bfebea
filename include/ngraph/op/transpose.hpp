#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/transpose.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::Transpose;

}  // namespace v1

using v1::Transpose;

}  // namespace op
}  // namespace ngraph
