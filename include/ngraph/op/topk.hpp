#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/topk.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::TopK;

}  // namespace v1
namespace v11 {

using ov::op::v11::TopK;

}  // namespace v11
namespace v3 {

using ov::op::v3::TopK;

}  // namespace v3
}  // namespace op
}  // namespace ngraph
