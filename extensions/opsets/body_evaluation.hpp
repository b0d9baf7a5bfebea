#pragma once

#include "openvino/core/model.hpp"
#include "openvino/op/util/multi_subgraph_base.hpp"

namespace tenon {
namespace opsets {

/// Every operation of every body has an `evaluate`.
bool bodies_have_evaluate(const ov::op::util::MultiSubGraphOp& operation);

/// The result depends on the inputs alone, and all of them are constant: no body uses variables.
bool bodies_can_be_folded(const ov::op::util::MultiSubGraphOp& operation, const ov::OutputVector& inputs);

/// Whether the only element of a tensor of any type is not zero. Throws when there are more or none; `what` names it.
bool condition_of(const ov::Tensor& tensor, const char* what);

}  // namespace opsets
}  // namespace tenon
