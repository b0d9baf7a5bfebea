#pragma once

#include "openvino/op/util/binary_elementwise_logical.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Element-wise exclusive disjunction, with broadcasting. Specification: LogicalXor-1; only opset1 has this name.
class OPENVINO_API Xor : public util::BinaryElementwiseLogical {
public:
    TENON_OP("Xor", "opset1", util::BinaryElementwiseLogical);

    Xor() = default;
    Xor(const Output<Node>& left, const Output<Node>& right,
        const AutoBroadcastSpec& broadcast = AutoBroadcastType::NUMPY);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
