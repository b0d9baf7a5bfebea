#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/elu.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Elu;

}  // namespace v0

using v0::Elu;

}  // namespace op
}  // namespace ngraph
