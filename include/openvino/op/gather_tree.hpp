#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v1 {

/// The complete beams of a beam search, from the token and the parent beam of every step. Specification: GatherTree-1.
class OPENVINO_API GatherTree : public Op {
public:
    TENON_OP("GatherTree", "opset1");

    GatherTree() = default;
    /// [time, batch, beam] twice, [batch], and a scalar.
    GatherTree(const Output<Node>& step_ids, const Output<Node>& parent_idx, const Output<Node>& max_seq_len,
               const Output<Node>& end_token);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v1
}  // namespace op
}  // namespace ov
