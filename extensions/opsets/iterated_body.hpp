#pragma once

#include <cstdint>
#include <limits>
#include <optional>

#include "openvino/core/node.hpp"
#include "openvino/op/util/sub_graph_base.hpp"
#include "tenon/iterate_body.hpp"

namespace tenon {
namespace opsets {

/// How many iterations there may be.
struct IterationCounts {
    int64_t least = 0;
    int64_t most = std::numeric_limits<int64_t>::max();

    std::optional<int64_t> exact() const { return least == most ? std::optional<int64_t>(least) : std::nullopt; }
};

/// The number of slices that each sliced input has; nothing where a length is not known. Throws when the slices of an
/// input do not divide it.
std::vector<std::optional<int64_t>> slice_counts(const ov::op::util::SubGraphOp& operation);

/// Validates the body with the types and shapes of the inputs, where the shapes of merged inputs are made so wide that
/// they hold in all iterations, and sets the outputs.
void infer_iterated_body(ov::op::util::SubGraphOp& operation, const IterationCounts& counts);

/// False when an operation of the body has no `evaluate`.
bool evaluate_iterated_body(const ov::op::util::SubGraphOp& operation, const IterationLimits& limits,
                            ov::TensorVector& outputs, const ov::TensorVector& inputs,
                            const ov::EvaluationContext& context);

}  // namespace opsets
}  // namespace tenon
