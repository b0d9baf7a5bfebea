#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/lstm_sequence.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::LSTMSequence;

}  // namespace v0
namespace v5 {

using ov::op::v5::LSTMSequence;

}  // namespace v5

using v0::LSTMSequence;

}  // namespace op
}  // namespace ngraph
