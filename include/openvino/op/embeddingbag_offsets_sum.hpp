#pragma once

#include "openvino/op/util/embeddingbag_offsets_base.hpp"

namespace ov {
namespace op {
namespace v3 {

/// Sums of bags of rows of a table; offsets tell where the bags start in the list of indices. Specification:
/// EmbeddingBagOffsetsSum-3.
class OPENVINO_API EmbeddingBagOffsetsSum : public util::EmbeddingBagOffsetsBase {
public:
    TENON_OP("EmbeddingBagOffsetsSum", "opset3", util::EmbeddingBagOffsetsBase);

    EmbeddingBagOffsetsSum() = default;
    /// Empty bags are the row `default_index`, or zeros where it is -1 or missing.
    EmbeddingBagOffsetsSum(const Output<Node>& emb_table, const Output<Node>& indices, const Output<Node>& offsets,
                           const Output<Node>& default_index, const Output<Node>& per_sample_weights);
    EmbeddingBagOffsetsSum(const Output<Node>& emb_table, const Output<Node>& indices, const Output<Node>& offsets,
                           const Output<Node>& default_index);
    EmbeddingBagOffsetsSum(const Output<Node>& emb_table, const Output<Node>& indices, const Output<Node>& offsets);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v3
}  // namespace op
}  // namespace ov
