#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/generate_proposals.hpp"

namespace ngraph {
namespace op {
namespace v9 {

using ov::op::v9::GenerateProposals;

}  // namespace v9
}  // namespace op
}  // namespace ngraph
