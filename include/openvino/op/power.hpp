#pragma once

#include "openvino/op/util/binary_elementwise_arithmetic.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Element-wise power; of integers, rounded towards zero, with broadcasting. Specification: Power-1.
class OPENVINO_API Power : public util::BinaryElementwiseArithmetic {
public:
    TENON_OP("Power", "opset1", util::BinaryElementwiseArithmetic);

    Power() = default;
    Power(const Output<Node>& left, const Output<Node>& right,
          const AutoBroadcastSpec& broadcast = AutoBroadcastType::NUMPY);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v1
}  // namespace op
}  // namespace ov
