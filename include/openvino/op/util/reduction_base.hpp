#pragma once

#include "openvino/core/axis_set.hpp"
#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of reductions: inputs are the data and the axes (a scalar or a list of integers in [-rank, rank)).
class OPENVINO_API ReductionBase : public Op {
public:
    OPENVINO_RTTI("ReductionBase", "util", Op);

    /// True when the axes are known without running the model.
    bool reduction_axes_constant() const;
    /// The axes, counted from the front; empty when they are not known or a negative one meets a dynamic rank.
    const AxisSet get_reduction_axes() const;
    /// Replaces the second input by a constant.
    void set_reduction_axes(const AxisSet& reduction_axes);

protected:
    ReductionBase() = default;
    ReductionBase(const Output<Node>& arg, const Output<Node>& reduction_axes) : Op({arg, reduction_axes}) {}

    /// Checks the axes; the shape of the data without them, or with ones in their place.
    PartialShape infer_reduction_output_shape(bool keep_dims);
};

}  // namespace util
}  // namespace op
}  // namespace ov
