#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/mvn.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::MVN;

}  // namespace v0
namespace v6 {

using ov::op::v6::MVN;

}  // namespace v6

using v0::MVN;

}  // namespace op
}  // namespace ngraph
