#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/scatter_elements_update.hpp"

namespace ngraph {
namespace op {
namespace v12 {

using ov::op::v12::ScatterElementsUpdate;

}  // namespace v12
namespace v3 {

using ov::op::v3::ScatterElementsUpdate;

}  // namespace v3
}  // namespace op
}  // namespace ngraph
