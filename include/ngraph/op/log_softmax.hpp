#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/log_softmax.hpp"

namespace ngraph {
namespace op {
namespace v5 {

using ov::op::v5::LogSoftmax;

}  // namespace v5
}  // namespace op
}  // namespace ngraph
