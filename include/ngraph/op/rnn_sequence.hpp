#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/rnn_sequence.hpp"

namespace ngraph {
namespace op {
namespace v5 {

using ov::op::v5::RNNSequence;

}  // namespace v5
}  // namespace op
}  // namespace ngraph
