#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/idft.hpp"

namespace ngraph {
namespace op {
namespace v7 {

using ov::op::v7::IDFT;

}  // namespace v7
}  // namespace op
}  // namespace ngraph
