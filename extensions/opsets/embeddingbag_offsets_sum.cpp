#include "openvino/op/embeddingbag_offsets_sum.hpp"

#include "embedding_sum.hpp"
#include "integer_values.hpp"
#include "single_value.hpp"

namespace ov {
namespace op {
namespace v3 {

using namespace tenon::opsets;

EmbeddingBagOffsetsSum::EmbeddingBagOffsetsSum(const Output<Node>& emb_table, const Output<Node>& indices,
                                               const Output<Node>& offsets, const Output<Node>& default_index,
                                               const Output<Node>& per_sample_weights)
    : EmbeddingBagOffsetsBase(emb_table, indices, offsets, default_index, per_sample_weights) {
    constructor_validate_and_infer_types();
}

EmbeddingBagOffsetsSum::EmbeddingBagOffsetsSum(const Output<Node>& emb_table, const Output<Node>& indices,
                                               const Output<Node>& offsets, const Output<Node>& default_index)
    : EmbeddingBagOffsetsBase(emb_table, indices, offsets, default_index) {
    constructor_validate_and_infer_types();
}

EmbeddingBagOffsetsSum::EmbeddingBagOffsetsSum(const Output<Node>& emb_table, const Output<Node>& indices,
                                               const Output<Node>& offsets)
    : EmbeddingBagOffsetsBase(emb_table, indices, offsets) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> EmbeddingBagOffsetsSum::clone_with_new_inputs(const OutputVector& inputs) const {
    if (inputs.size() == 3) return std::make_shared<EmbeddingBagOffsetsSum>(inputs[0], inputs[1], inputs[2]);
    if (inputs.size() == 4) return std::make_shared<EmbeddingBagOffsetsSum>(inputs[0], inputs[1], inputs[2], inputs[3]);
    check_new_args_count(this, inputs, 5);
    return std::make_shared<EmbeddingBagOffsetsSum>(inputs[0], inputs[1], inputs[2], inputs[3], inputs[4]);
}

bool EmbeddingBagOffsetsSum::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto indices = integer_values(inputs[1]), offsets = integer_values(inputs[2]);
    EmbeddingBags bags{{}, {}, offsets.size()};
    const auto total = static_cast<int64_t>(indices.size());
    for (size_t bag = 0; bag < offsets.size(); ++bag) {
        const int64_t end = bag + 1 < offsets.size() ? offsets[bag + 1] : total;
        NODE_VALIDATION_CHECK(this, offsets[bag] >= 0 && offsets[bag] <= end && end <= total, "bag ", bag,
                              " has the indices from ", offsets[bag], " to ", end,
                              ", expected offsets that do not fall, in [0, ", total, "]");
        bags.rows.insert(bags.rows.end(), indices.begin() + offsets[bag], indices.begin() + end);
        bags.bags.resize(bags.rows.size(), bag);
    }
    if (inputs.size() > 3) bags.default_row = static_cast<int64_t>(single_value(this, inputs[3], "default_index"));
    // What lies before the first bag belongs to none.
    bags.first_weight = offsets.empty() ? 0 : static_cast<size_t>(offsets[0]);
    return sum_embeddings(this, outputs[0], inputs[0], bags, inputs.size() > 4 ? &inputs[4] : nullptr);
}

bool EmbeddingBagOffsetsSum::has_evaluate() const {
    return can_sum_embeddings(this);
}

}  // namespace v3
}  // namespace op
}  // namespace ov
