#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/scaled_dot_product_attention.hpp"

namespace ngraph {
namespace op {
namespace v13 {

using ov::op::v13::ScaledDotProductAttention;

}  // namespace v13
}  // namespace op
}  // namespace ngraph
