#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/reorg_yolo.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::ReorgYolo;

}  // namespace v0

using v0::ReorgYolo;

}  // namespace op
}  // namespace ngraph
