#pragma once

#include "openvino/op/util/arithmetic_reductions_keep_dims.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Largest element over some axes; of none, the lowest finite value. Specification: ReduceMax-1.
class OPENVINO_API ReduceMax : public util::ArithmeticReductionKeepDims {
public:
    TENON_OP("ReduceMax", "opset1", util::ArithmeticReductionKeepDims);

    ReduceMax() = default;
    ReduceMax(const Output<Node>& arg, const Output<Node>& reduction_axes, bool keep_dims = false);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
};

}  // namespace v1
}  // namespace op
}  // namespace ov
