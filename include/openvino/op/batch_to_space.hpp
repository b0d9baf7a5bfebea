#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Moves parts of the batch into blocks of block_shape elements along the other axes, then cuts off the crops.
/// Specification: BatchToSpace-2.
class OPENVINO_API BatchToSpace : public Op {
public:
    TENON_OP("BatchToSpace", "opset2");

    BatchToSpace() = default;
    BatchToSpace(const Output<Node>& data, const Output<Node>& block_shape, const Output<Node>& crops_begin,
                 const Output<Node>& crops_end);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v1
}  // namespace op
}  // namespace ov
