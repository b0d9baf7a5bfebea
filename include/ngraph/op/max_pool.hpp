#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/max_pool.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::MaxPool;

}  // namespace v1
namespace v14 {

using ov::op::v14::MaxPool;

}  // namespace v14
namespace v8 {

using ov::op::v8::MaxPool;

}  // namespace v8
}  // namespace op
}  // namespace ngraph
