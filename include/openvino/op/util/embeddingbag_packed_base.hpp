#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of the operations that reduce bags of rows of a table (input 0): one bag for every row of the indices (input
/// 1), optionally with a weight for every index (input 2).
class OPENVINO_API EmbeddingBagPackedBase : public Op {
public:
    OPENVINO_RTTI("EmbeddingBagPackedBase", "util", Op);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;

protected:
    EmbeddingBagPackedBase() = default;
    EmbeddingBagPackedBase(const Output<Node>& emb_table, const Output<Node>& indices,
                           const Output<Node>& per_sample_weights)
        : Op({emb_table, indices, per_sample_weights}) {}
    EmbeddingBagPackedBase(const Output<Node>& emb_table, const Output<Node>& indices) : Op({emb_table, indices}) {}
};

}  // namespace util
}  // namespace op
}  // namespace ov
