#pragma once

#include "openvino/op/util/embeddingbag_packed_base.hpp"

namespace ov {
namespace op {
namespace v3 {

/// Sums of bags of rows of a table; every row of the indices is one bag. Specification: EmbeddingBagPackedSum-3.
class OPENVINO_API EmbeddingBagPackedSum : public util::EmbeddingBagPackedBase {
public:
    TENON_OP("EmbeddingBagPackedSum", "opset3", util::EmbeddingBagPackedBase);

    EmbeddingBagPackedSum() = default;
    EmbeddingBagPackedSum(const Output<Node>& emb_table, const Output<Node>& indices,
                          const Output<Node>& per_sample_weights);
    EmbeddingBagPackedSum(const Output<Node>& emb_table, const Output<Node>& indices);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v3
}  // namespace op
}  // namespace ov
