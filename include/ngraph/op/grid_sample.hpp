#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/grid_sample.hpp"

namespace ngraph {
namespace op {
namespace v9 {

using ov::op::v9::GridSample;

}  // namespace v9
}  // namespace op
}  // namespace ngraph
