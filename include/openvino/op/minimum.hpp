#pragma once

#include "openvino/op/util/binary_elementwise_arithmetic.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Element-wise smaller of two values, with broadcasting. Specification: Minimum-1.
class OPENVINO_API Minimum : public util::BinaryElementwiseArithmetic {
public:
    TENON_OP("Minimum", "opset1", util::BinaryElementwiseArithmetic);

    Minimum() = default;
    Minimum(const Output<Node>& left, const Output<Node>& right,
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
