#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v3 {

/// Sums of segments of rows of a table; segment_ids tell the segment of every index. Specification:
/// EmbeddingSegmentsSum-3.
class OPENVINO_API EmbeddingSegmentsSum : public Op {
public:
    TENON_OP("EmbeddingSegmentsSum", "opset3");

    EmbeddingSegmentsSum() = default;
    /// Empty segments are the row `default_index`, or zeros where it is -1 or missing.
    EmbeddingSegmentsSum(const Output<Node>& emb_table, const Output<Node>& indices, const Output<Node>& segment_ids,
                         const Output<Node>& num_segments, const Output<Node>& default_index,
                         const Output<Node>& per_sample_weights);
    EmbeddingSegmentsSum(const Output<Node>& emb_table, const Output<Node>& indices, const Output<Node>& segment_ids,
                         const Output<Node>& num_segments, const Output<Node>& default_index);
    EmbeddingSegmentsSum(const Output<Node>& emb_table, const Output<Node>& indices, const Output<Node>& segment_ids,
                         const Output<Node>& num_segments);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v3
}  // namespace op
}  // namespace ov
