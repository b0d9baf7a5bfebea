#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/batch_norm.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::BatchNormInference;

}  // namespace v0
namespace v5 {

using ov::op::v5::BatchNormInference;

}  // namespace v5

using v0::BatchNormInference;

}  // namespace op
}  // namespace ngraph
