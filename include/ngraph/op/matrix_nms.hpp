#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/matrix_nms.hpp"

namespace ngraph {
namespace op {
namespace v8 {

using ov::op::v8::MatrixNms;

}  // namespace v8
}  // namespace op
}  // namespace ngraph
