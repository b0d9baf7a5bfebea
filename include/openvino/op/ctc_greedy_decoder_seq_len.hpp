#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v6 {

/// The most probable class of each time step, without blanks (the class `blank_index`, by default the last) and, if
/// asked for, repetitions. The data is [batch, time, class], each sequence has a length; the results are [batch, time]
/// filled up with -1, and the lengths [batch]. Specification: CTCGreedyDecoderSeqLen-6.
class OPENVINO_API CTCGreedyDecoderSeqLen : public Op {
public:
    TENON_OP("CTCGreedyDecoderSeqLen", "opset6");

    CTCGreedyDecoderSeqLen() = default;
    CTCGreedyDecoderSeqLen(const Output<Node>& input, const Output<Node>& seq_len, bool merge_repeated = true,
                           const element::Type& classes_index_type = element::i32,
                           const element::Type& sequence_length_type = element::i32);
    CTCGreedyDecoderSeqLen(const Output<Node>& input, const Output<Node>& seq_len, const Output<Node>& blank_index,
                           bool merge_repeated = true, const element::Type& classes_index_type = element::i32,
                           const element::Type& sequence_length_type = element::i32);

    bool get_merge_repeated() const { return m_merge_repeated; }
    void set_merge_repeated(bool merge) { m_merge_repeated = merge; }
    const element::Type& get_classes_index_type() const { return m_classes_index_type; }
    void set_classes_index_type(const element::Type& type) { m_classes_index_type = type; }
    const element::Type& get_sequence_length_type() const { return m_sequence_length_type; }
    void set_sequence_length_type(const element::Type& type) { m_sequence_length_type = type; }

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

private:
    bool m_merge_repeated = true;
    element::Type m_classes_index_type = element::i32;
    element::Type m_sequence_length_type = element::i32;
};

}  // namespace v6
}  // namespace op
}  // namespace ov
