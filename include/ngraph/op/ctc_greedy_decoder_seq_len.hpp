#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/ctc_greedy_decoder_seq_len.hpp"

namespace ngraph {
namespace op {
namespace v6 {

using ov::op::v6::CTCGreedyDecoderSeqLen;

}  // namespace v6
}  // namespace op
}  // namespace ngraph
