#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// The most probable class of each time step, without blanks (the last class) and, if asked for, repetitions. The data
/// is [time, batch, class], the mask [time, batch] ends a sequence with 0; the result [batch, time, 1, 1] is filled up
/// with -1. Specification: CTCGreedyDecoder-1.
class OPENVINO_API CTCGreedyDecoder : public Op {
public:
    TENON_OP("CTCGreedyDecoder", "opset1");

    CTCGreedyDecoder() = default;
    CTCGreedyDecoder(const Output<Node>& input, const Output<Node>& seq_len, bool ctc_merge_repeated);

    bool get_ctc_merge_repeated() const { return m_ctc_merge_repeated; }
    void set_ctc_merge_repeated(bool merge) { m_ctc_merge_repeated = merge; }

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

private:
    bool m_ctc_merge_repeated = true;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
