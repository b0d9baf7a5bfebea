#pragma once

#include "openvino/op/util/binary_elementwise_arithmetic.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Element-wise square of the difference, with broadcasting. Specification: SquaredDifference-1.
class OPENVINO_API SquaredDifference : public util::BinaryElementwiseArithmetic {
public:
    TENON_OP("SquaredDifference", "opset1", util::BinaryElementwiseArithmetic);

    SquaredDifference() = default;
    SquaredDifference(const Output<Node>& left, const Output<Node>& right,
                      const AutoBroadcastSpec& broadcast = AutoBroadcastType::NUMPY);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
