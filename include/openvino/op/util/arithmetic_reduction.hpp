#pragma once

#include "openvino/op/util/reduction_base.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of reductions of numbers over some axes.
class OPENVINO_API ArithmeticReduction : public ReductionBase {
public:
    OPENVINO_RTTI("ArithmeticReduction", "util", ReductionBase);

    void validate_and_infer_types() override;

protected:
    ArithmeticReduction() = default;
    ArithmeticReduction(const Output<Node>& arg, const Output<Node>& reduction_axes)
        : ReductionBase(arg, reduction_axes) {}
};

}  // namespace util
}  // namespace op
}  // namespace ov
