#pragma once

#include <memory>

#include "openvino/core/node.hpp"
#include "openvino/op/util/variable.hpp"

namespace tenon {
namespace opsets {

/// Puts the present value of a variable into `output`: what was assigned since the last reset, otherwise the initial
/// value, or zeros where that has no memory. False when the context has no such variable.
bool read_variable(const std::shared_ptr<ov::op::util::Variable>& variable, const ov::EvaluationContext& context,
                   const ov::Tensor& initial_value, ov::Tensor& output);

/// Stores a copy of `value`. False when the context has no such variable.
bool assign_variable(const std::shared_ptr<ov::op::util::Variable>& variable, const ov::EvaluationContext& context,
                     const ov::Tensor& value);

}  // namespace opsets
}  // namespace tenon
