#pragma once

#include "openvino/op/util/binary_elementwise_comparison.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Element-wise comparison, left > right, with broadcasting. Specification: Greater-1.
class OPENVINO_API Greater : public util::BinaryElementwiseComparison {
public:
    TENON_OP("Greater", "opset1", util::BinaryElementwiseComparison);

    Greater() = default;
    Greater(const Output<Node>& left, const Output<Node>& right,
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
