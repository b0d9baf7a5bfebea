#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/selu.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Selu;

}  // namespace v0

using v0::Selu;

}  // namespace op
}  // namespace ngraph
