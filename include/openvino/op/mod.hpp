#pragma once

#include "openvino/op/util/binary_elementwise_arithmetic.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Element-wise remainder of the truncated quotient, with the sign of the dividend, with broadcasting. Specification:
/// Mod-1.
class OPENVINO_API Mod : public util::BinaryElementwiseArithmetic {
public:
    TENON_OP("Mod", "opset1", util::BinaryElementwiseArithmetic);

    Mod() = default;
    Mod(const Output<Node>& left, const Output<Node>& right,
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
