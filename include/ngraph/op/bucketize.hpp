#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/bucketize.hpp"

namespace ngraph {
namespace op {
namespace v3 {

using ov::op::v3::Bucketize;

}  // namespace v3
}  // namespace op
}  // namespace ngraph
