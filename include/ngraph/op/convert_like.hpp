#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/convert_like.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::ConvertLike;

}  // namespace v1
}  // namespace op
}  // namespace ngraph
