#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/irdft.hpp"

namespace ngraph {
namespace op {
namespace v9 {

using ov::op::v9::IRDFT;

}  // namespace v9
}  // namespace op
}  // namespace ngraph
