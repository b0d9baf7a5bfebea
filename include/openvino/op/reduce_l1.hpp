#pragma once

#include "openvino/op/util/arithmetic_reductions_keep_dims.hpp"

namespace ov {
namespace op {
namespace v4 {

/// Sum of absolute values over some axes; without axes, the input. Specification: ReduceL1-4.
class OPENVINO_API ReduceL1 : public util::ArithmeticReductionKeepDims {
public:
    TENON_OP("ReduceL1", "opset4", util::ArithmeticReductionKeepDims);

    ReduceL1() = default;
    ReduceL1(const Output<Node>& arg, const Output<Node>& reduction_axes, bool keep_dims = false);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v4
}  // namespace op
}  // namespace ov
