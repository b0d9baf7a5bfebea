#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Reverses the first seq_lengths[b] elements along the sequence axis of every element b of the batch axis.
/// Specification: ReverseSequence-1.
class OPENVINO_API ReverseSequence : public Op {
public:
    TENON_OP("ReverseSequence", "opset1");

    ReverseSequence() = default;
    ReverseSequence(const Output<Node>& arg, const Output<Node>& seq_lengths, int64_t batch_axis = 0,
                    int64_t seq_axis = 1);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    /// The axes as indices from 0; a negative axis needs a known rank.
    size_t get_batch_axis() const;
    size_t get_sequence_axis() const;
    int64_t get_origin_batch_axis() const { return m_batch_axis; }
    void set_batch_axis(int64_t batch_axis) { m_batch_axis = batch_axis; }
    int64_t get_origin_sequence_axis() const { return m_seq_axis; }
    void set_sequence_axis(int64_t sequence_axis) { m_seq_axis = sequence_axis; }

private:
    int64_t m_batch_axis = 0;
    int64_t m_seq_axis = 1;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
