#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/gelu.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Gelu;

}  // namespace v0
namespace v7 {

using ov::op::v7::Gelu;

}  // namespace v7

using v0::Gelu;

}  // namespace op
}  // namespace ngraph
