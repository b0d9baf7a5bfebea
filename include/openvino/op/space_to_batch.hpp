#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Pads the data with zeros and moves the places in blocks of block_shape elements into the batch.
/// Specification: SpaceToBatch-2.
class OPENVINO_API SpaceToBatch : public Op {
public:
    TENON_OP("SpaceToBatch", "opset2");

    SpaceToBatch() = default;
    SpaceToBatch(const Output<Node>& data, const Output<Node>& block_shape, const Output<Node>& pads_begin,
                 const Output<Node>& pads_end);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v1
}  // namespace op
}  // namespace ov
