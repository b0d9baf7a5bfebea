#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/atan.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Atan;

}  // namespace v0

using v0::Atan;

}  // namespace op
}  // namespace ngraph
