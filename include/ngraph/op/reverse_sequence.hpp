#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/reverse_sequence.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::ReverseSequence;

}  // namespace v0

using v0::ReverseSequence;

}  // namespace op
}  // namespace ngraph
