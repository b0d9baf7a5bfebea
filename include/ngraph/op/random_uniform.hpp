#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/random_uniform.hpp"

namespace ngraph {
namespace op {
namespace v8 {

using ov::op::v8::RandomUniform;

}  // namespace v8
}  // namespace op
}  // namespace ngraph
