#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "openvino/core/shape.hpp"
#include "openvino/op/util/sub_graph_base.hpp"
#include "openvino/runtime/tensor.hpp"

/// How Loop and TensorIterator run their body: one meaning for shapes, `evaluate` and kernels of every device.
namespace tenon {

using SliceInput = ov::op::util::SubGraphOp::SliceInputDescription;
using ConcatOutput = ov::op::util::SubGraphOp::ConcatOutputDescription;

/// The number of slices that iterations take of an axis of that length, from `start` to `end`. Throws when the
/// description does not divide the axis.
OPENVINO_API int64_t count_slices(const SliceInput& slice, int64_t length);
/// Where the slice of an iteration begins on its axis.
OPENVINO_API int64_t slice_begin(const SliceInput& slice, int64_t length, int64_t iteration);

/// When iterations end. The first rule that says so ends them; slices do as well when they are used up.
struct IterationLimits {
    /// Negative: no limit.
    int64_t trip_count = -1;
    /// False: not even the first iteration runs.
    bool condition = true;
    /// The body's own condition, and the parameter that gets the number of the iteration.
    ov::op::util::SpecialBodyPorts ports;
};

/// The body's own condition where the graph says what it always is (true where the body has none); otherwise nothing.
OPENVINO_API std::optional<bool> constant_body_condition(const ov::op::util::SubGraphOp& operation,
                                                         const ov::op::util::SpecialBodyPorts& ports);

/// Runs the body once. `inputs` are in the order of its parameters. Of `outputs`, in the order of its results, those
/// with memory are to be written in place when type and shape fit; the others are replaced.
using RunBody = std::function<void(const ov::TensorVector& inputs, ov::TensorVector& outputs)>;
/// Memory for an output of the operation, whose shape is known only now in general. Called once for each output.
using AllocateOutput = std::function<ov::Tensor(size_t output, const ov::element::Type& type, const ov::Shape& shape)>;

/// Runs all iterations; returns their number. `inputs` are those of the operation, planar. When there is no iteration,
/// an output that is the last value of a merged input is that input, and one that puts values together has none along
/// its axis. Throws for an output that then has no value. Keeps no state; the operation is only read.
OPENVINO_API int64_t iterate_body(const ov::op::util::SubGraphOp& operation, const IterationLimits& limits,
                                  const ov::TensorVector& inputs, const RunBody& run_body,
                                  const AllocateOutput& allocate_output);

}  // namespace tenon
