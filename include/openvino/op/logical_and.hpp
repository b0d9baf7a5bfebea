#pragma once

#include "openvino/op/util/binary_elementwise_logical.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Element-wise conjunction, with broadcasting. Specification: LogicalAnd-1.
class OPENVINO_API LogicalAnd : public util::BinaryElementwiseLogical {
public:
    TENON_OP("LogicalAnd", "opset1", util::BinaryElementwiseLogical);

    LogicalAnd() = default;
    LogicalAnd(const Output<Node>& left, const Output<Node>& right,
               const AutoBroadcastSpec& broadcast = AutoBroadcastType::NUMPY);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
};

}  // namespace v1
}  // namespace op
}  // namespace ov
