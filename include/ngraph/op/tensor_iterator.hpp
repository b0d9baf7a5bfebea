#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/tensor_iterator.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::TensorIterator;

}  // namespace v0

using v0::TensorIterator;

}  // namespace op
}  // namespace ngraph
