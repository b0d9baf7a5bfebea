#pragma once

#include <utility>

#include "openvino/core/node.hpp"
#include "openvino/core/partial_shape.hpp"

namespace ov {
namespace op::v0 {
class Constant;
}

namespace util {

/// Lower and upper bounds of a value, computed from constants and known shapes upstream and kept in the value's
/// descriptor. Either may be an empty tensor: unknown.
OPENVINO_API std::pair<Tensor, Tensor> evaluate_both_bounds(const Output<Node>& output);
/// The exact value as a Constant, or null.
OPENVINO_API std::shared_ptr<op::v0::Constant> get_constant_from_source(const Output<Node>& output);

}  // namespace util

/// The value of a one-dimensional integer output read as a shape, with intervals where only bounds are known and
/// -1 as a dynamic dimension. False when nothing is known; `shape` then is left as it was.
OPENVINO_API bool evaluate_as_partial_shape(const Output<Node>& output, PartialShape& shape);

/// For operations whose outputs do not decrease when an input grows: bounds are `evaluate` of the inputs' bounds.
OPENVINO_API bool default_lower_bound_evaluator(const Node* node, TensorVector& outputs);
OPENVINO_API bool default_upper_bound_evaluator(const Node* node, TensorVector& outputs);
/// Evaluates with fully known inputs only.
OPENVINO_API bool exact_bound_evaluator(const Node* node, TensorVector& outputs);
/// Symbols of shape elements pass through an operation that only moves elements.
OPENVINO_API bool default_symbol_evaluator(const Node* node, TensorSymbolVector& symbols);

}  // namespace ov
