#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/atanh.hpp"

namespace ngraph {
namespace op {
namespace v3 {

using ov::op::v3::Atanh;

}  // namespace v3

using v3::Atanh;

}  // namespace op
}  // namespace ngraph
