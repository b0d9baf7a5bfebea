#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of the operations that reduce bags of rows of a table (input 0): indices (input 1) with offsets (input 2) at
/// which bags start, optionally the row for empty bags (input 3) and a weight for every index (input 4).
class OPENVINO_API EmbeddingBagOffsetsBase : public Op {
public:
    OPENVINO_RTTI("EmbeddingBagOffsetsBase", "util", Op);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;

protected:
    EmbeddingBagOffsetsBase() = default;
    EmbeddingBagOffsetsBase(const Output<Node>& emb_table, const Output<Node>& indices, const Output<Node>& offsets,
                            const Output<Node>& default_index, const Output<Node>& per_sample_weights)
        : Op({emb_table, indices, offsets, default_index, per_sample_weights}) {}
    EmbeddingBagOffsetsBase(const Output<Node>& emb_table, const Output<Node>& indices, const Output<Node>& offsets,
                            const Output<Node>& default_index)
        : Op({emb_table, indices, offsets, default_index}) {}
    EmbeddingBagOffsetsBase(const Output<Node>& emb_table, const Output<Node>& indices, const Output<Node>& offsets)
        : Op({emb_table, indices, offsets}) {}
};

}  // namespace util
}  // namespace op
}  // namespace ov
