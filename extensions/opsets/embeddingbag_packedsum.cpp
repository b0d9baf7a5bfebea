#include "openvino/op/embeddingbag_packedsum.hpp"

#include "embedding_sum.hpp"
#include "integer_values.hpp"

namespace ov {
namespace op {
namespace v3 {

using namespace tenon::opsets;

EmbeddingBagPackedSum::EmbeddingBagPackedSum(const Output<Node>& emb_table, const Output<Node>& indices,
                                             const Output<Node>& per_sample_weights)
    : EmbeddingBagPackedBase(emb_table, indices, per_sample_weights) {
    constructor_validate_and_infer_types();
}

EmbeddingBagPackedSum::EmbeddingBagPackedSum(const Output<Node>& emb_table, const Output<Node>& indices)
    : EmbeddingBagPackedBase(emb_table, indices) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> EmbeddingBagPackedSum::clone_with_new_inputs(const OutputVector& inputs) const {
    if (inputs.size() == 2) return std::make_shared<EmbeddingBagPackedSum>(inputs[0], inputs[1]);
    check_new_args_count(this, inputs, 3);
    return std::make_shared<EmbeddingBagPackedSum>(inputs[0], inputs[1], inputs[2]);
}

bool EmbeddingBagPackedSum::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto& shape = inputs[1].get_shape();
    NODE_VALIDATION_CHECK(this, shape.size() == 2, "expected indices of rank 2, found shape ", shape);
    EmbeddingBags bags{integer_values(inputs[1]), {}, shape[0]};
    for (size_t bag = 0; bag < shape[0]; ++bag)
        bags.bags.resize(bags.bags.size() + shape[1], bag);
    return sum_embeddings(this, outputs[0], inputs[0], bags, inputs.size() > 2 ? &inputs[2] : nullptr);
}

bool EmbeddingBagPackedSum::has_evaluate() const {
    return can_sum_embeddings(this);
}

}  // namespace v3
}  // namespace op
}  // namespace ov
