#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/gru_cell.hpp"

namespace ngraph {
namespace op {
namespace v3 {

using ov::op::v3::GRUCell;

}  // namespace v3
}  // namespace op
}  // namespace ngraph
