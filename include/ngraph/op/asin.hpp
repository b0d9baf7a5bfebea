#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/asin.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Asin;

}  // namespace v0

using v0::Asin;

}  // namespace op
}  // namespace ngraph
