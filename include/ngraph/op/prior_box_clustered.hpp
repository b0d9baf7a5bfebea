#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/prior_box_clustered.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::PriorBoxClustered;
using PriorBoxClusteredAttrs = PriorBoxClustered::Attributes;

}  // namespace v0

using v0::PriorBoxClustered;
using v0::PriorBoxClusteredAttrs;

}  // namespace op
}  // namespace ngraph
