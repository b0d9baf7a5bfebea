#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/rdft.hpp"

namespace ngraph {
namespace op {
namespace v9 {

using ov::op::v9::RDFT;

}  // namespace v9
}  // namespace op
}  // namespace ngraph
