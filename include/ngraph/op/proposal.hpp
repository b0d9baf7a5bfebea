#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/proposal.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::Proposal;
using ProposalAttrs = Proposal::Attributes;

}  // namespace v0
namespace v4 {

using ov::op::v4::Proposal;

}  // namespace v4

using v0::Proposal;
using v0::ProposalAttrs;

}  // namespace op
}  // namespace ngraph
