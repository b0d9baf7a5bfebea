#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/ctc_loss.hpp"

namespace ngraph {
namespace op {
namespace v4 {

using ov::op::v4::CTCLoss;

}  // namespace v4
}  // namespace op
}  // namespace ngraph
