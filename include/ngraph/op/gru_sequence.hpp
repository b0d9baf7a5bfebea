#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/gru_sequence.hpp"

namespace ngraph {
namespace op {
namespace v5 {

using ov::op::v5::GRUSequence;

}  // namespace v5
}  // namespace op
}  // namespace ngraph
