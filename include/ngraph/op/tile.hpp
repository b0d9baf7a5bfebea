#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/tile.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Tile;

}  // namespace v0

using v0::Tile;

}  // namespace op
}  // namespace ngraph
