#pragma once

#include "openvino/op/util/binary_elementwise_arithmetic.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Element-wise difference, with broadcasting. Specification: Subtract-1.
class OPENVINO_API Subtract : public util::BinaryElementwiseArithmetic {
public:
    TENON_OP("Subtract", "opset1", util::BinaryElementwiseArithmetic);

    Subtract() = default;
    Subtract(const Output<Node>& left, const Output<Node>& right,
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
