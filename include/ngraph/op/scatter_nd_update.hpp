#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/scatter_nd_update.hpp"

namespace ngraph {
namespace op {
namespace v3 {

using ov::op::v3::ScatterNDUpdate;

}  // namespace v3
}  // namespace op
}  // namespace ngraph
