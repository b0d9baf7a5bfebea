#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "ngraph/node.hpp"
#include "ngraph/partial_shape.hpp"
#include "openvino/core/bound_evaluation_util.hpp"
#include "openvino/op/constant.hpp"

namespace ngraph {

using ov::evaluate_as_partial_shape;
using ov::util::get_constant_from_source;

/// The axis counted from the front, for an axis of -rank to rank - 1. An axis of a dynamic rank has to count from the
/// front already. Throws ov::Exception that starts with the description or names the node.
OPENVINO_API int64_t normalize_axis(const std::string& node_description, int64_t axis, const Rank& rank);
OPENVINO_API int64_t normalize_axis(const Node* node, int64_t axis, const Rank& rank);
OPENVINO_API std::vector<size_t> normalize_axes(const std::string& node_description, const std::vector<int64_t>& axes,
                                                const Rank& rank);

/// Whether an upper limit of all elements of a value is known, and the limit.
OPENVINO_API std::pair<bool, uint64_t> maximum_value(const Output<Node>& value);

}  // namespace ngraph
