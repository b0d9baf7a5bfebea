#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/strided_slice.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::StridedSlice;

}  // namespace v1
}  // namespace op
}  // namespace ngraph
