#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/lstm_cell.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::LSTMCell;

}  // namespace v0
namespace v4 {

using ov::op::v4::LSTMCell;

}  // namespace v4

using v0::LSTMCell;

}  // namespace op
}  // namespace ngraph
