#pragma once

#include "openvino/op/util/arithmetic_reductions_keep_dims.hpp"

namespace ov {
namespace op {
namespace v4 {

/// Square root of the sum of squares over some axes, of integers rounded; without axes, the input. Specification:
/// ReduceL2-4.
class OPENVINO_API ReduceL2 : public util::ArithmeticReductionKeepDims {
public:
    TENON_OP("ReduceL2", "opset4", util::ArithmeticReductionKeepDims);

    ReduceL2() = default;
    ReduceL2(const Output<Node>& arg, const Output<Node>& reduction_axes, bool keep_dims = false);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v4
}  // namespace op
}  // namespace ov
