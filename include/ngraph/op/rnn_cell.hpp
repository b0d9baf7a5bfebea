#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/rnn_cell.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::RNNCell;

}  // namespace v0

using v0::RNNCell;

}  // namespace op
}  // namespace ngraph
