#pragma once

#include "openvino/op/util/logical_reduction_keep_dims.hpp"

namespace ov {
namespace op {
namespace v1 {

/// True where an element over some axes is. Specification: ReduceLogicalOr-1.
class OPENVINO_API ReduceLogicalOr : public util::LogicalReductionKeepDims {
public:
    TENON_OP("ReduceLogicalOr", "opset1", util::LogicalReductionKeepDims);

    ReduceLogicalOr() = default;
    ReduceLogicalOr(const Output<Node>& arg, const Output<Node>& reduction_axes, bool keep_dims = false);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
};

}  // namespace v1
}  // namespace op
}  // namespace ov
