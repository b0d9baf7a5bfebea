#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/extractimagepatches.hpp"

namespace ngraph {
namespace op {
namespace v3 {

using ov::op::v3::ExtractImagePatches;

}  // namespace v3
}  // namespace op
}  // namespace ngraph
