#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v4 {

/// The negative logarithm of the probability of each sequence of labels, summed over all alignments with the time
/// steps. Inputs: logits [batch, time, class], their lengths [batch], labels [batch, time], their lengths [batch] and
/// optionally the class that is the blank (by default the last). Specification: CTCLoss-4.
class OPENVINO_API CTCLoss : public Op {
public:
    TENON_OP("CTCLoss", "opset4");

    CTCLoss() = default;
    CTCLoss(const Output<Node>& logits, const Output<Node>& logit_length, const Output<Node>& labels,
            const Output<Node>& label_length, bool preprocess_collapse_repeated = false, bool ctc_merge_repeated = true,
            bool unique = false);
    CTCLoss(const Output<Node>& logits, const Output<Node>& logit_length, const Output<Node>& labels,
            const Output<Node>& label_length, const Output<Node>& blank_index,
            bool preprocess_collapse_repeated = false, bool ctc_merge_repeated = true, bool unique = false);

    bool get_preprocess_collapse_repeated() const { return m_preprocess_collapse_repeated; }
    bool get_ctc_merge_repeated() const { return m_ctc_merge_repeated; }
    bool get_unique() const { return m_unique; }

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

private:
    bool m_preprocess_collapse_repeated = false;
    bool m_ctc_merge_repeated = true;
    bool m_unique = false;
};

}  // namespace v4
}  // namespace op
}  // namespace ov
