#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/shuffle_channels.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::ShuffleChannels;

}  // namespace v0

using v0::ShuffleChannels;

}  // namespace op
}  // namespace ngraph
