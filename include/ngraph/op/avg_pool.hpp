#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/avg_pool.hpp"

namespace ngraph {
namespace op {
namespace v1 {

using ov::op::v1::AvgPool;

}  // namespace v1
namespace v14 {

using ov::op::v14::AvgPool;

}  // namespace v14
}  // namespace op
}  // namespace ngraph
