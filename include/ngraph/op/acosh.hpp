#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/acosh.hpp"

namespace ngraph {
namespace op {
namespace v3 {

using ov::op::v3::Acosh;

}  // namespace v3

using v3::Acosh;

}  // namespace op
}  // namespace ngraph
