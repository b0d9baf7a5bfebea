#include "openvino/op/embedding_segments_sum.hpp"

#include <algorithm>

#include "embedding_sum.hpp"
#include "integer_values.hpp"
#include "single_value.hpp"

namespace ov {
namespace op {
namespace v3 {

using namespace tenon::opsets;

EmbeddingSegmentsSum::EmbeddingSegmentsSum(const Output<Node>& emb_table, const Output<Node>& indices,
                                           const Output<Node>& segment_ids, const Output<Node>& num_segments,
                                           const Output<Node>& default_index, const Output<Node>& per_sample_weights)
    : Op({emb_table, indices, segment_ids, num_segments, default_index, per_sample_weights}) {
    constructor_validate_and_infer_types();
}

EmbeddingSegmentsSum::EmbeddingSegmentsSum(const Output<Node>& emb_table, const Output<Node>& indices,
                                           const Output<Node>& segment_ids, const Output<Node>& num_segments,
                                           const Output<Node>& default_index)
    : Op({emb_table, indices, segment_ids, num_segments, default_index}) {
    constructor_validate_and_infer_types();
}

EmbeddingSegmentsSum::EmbeddingSegmentsSum(const Output<Node>& emb_table, const Output<Node>& indices,
                                           const Output<Node>& segment_ids, const Output<Node>& num_segments)
    : Op({emb_table, indices, segment_ids, num_segments}) {
    constructor_validate_and_infer_types();
}

bool EmbeddingSegmentsSum::visit_attributes(AttributeVisitor&) {
    return true;
}

void EmbeddingSegmentsSum::validate_and_infer_types() {
    const size_t inputs = get_input_size();
    NODE_VALIDATION_CHECK(this, inputs >= 4 && inputs <= 6, "expected 4 to 6 inputs, found ", inputs);
    check_embedding_inputs(this, 1, std::min<size_t>(inputs, 5));
    check_input_rank(this, 1, "indices", 1);
    check_input_rank(this, 2, "segment_ids", 1);
    check_input_rank(this, 3, "num_segments", 0, 1);
    if (inputs > 4) check_input_rank(this, 4, "default_index", 0, 1);
    if (inputs > 5) check_embedding_weights(this, 5);
    const auto &indices = get_input_partial_shape(1), &segments = get_input_partial_shape(2);
    NODE_VALIDATION_CHECK(this, indices.compatible(segments), "segment_ids have shape ", segments,
                          ", expected that of the indices, ", indices);
    Dimension count;
    if (const auto ranges = known_ranges(this, 3); ranges && ranges->size() == 1) {
        NODE_VALIDATION_CHECK(this, ranges->front().upper >= 0, "num_segments is ", ranges->front().upper,
                              ", expected 0 or more");
        count = ranges->front().as_dimension();
    }
    set_output_type(0, get_input_element_type(0), embedding_shape(this, count));
}

std::shared_ptr<Node> EmbeddingSegmentsSum::clone_with_new_inputs(const OutputVector& inputs) const {
    if (inputs.size() == 4) return std::make_shared<EmbeddingSegmentsSum>(inputs[0], inputs[1], inputs[2], inputs[3]);
    if (inputs.size() == 5)
        return std::make_shared<EmbeddingSegmentsSum>(inputs[0], inputs[1], inputs[2], inputs[3], inputs[4]);
    check_new_args_count(this, inputs, 6);
    return std::make_shared<EmbeddingSegmentsSum>(inputs[0], inputs[1], inputs[2], inputs[3], inputs[4], inputs[5]);
}

bool EmbeddingSegmentsSum::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto segments = integer_values(inputs[2]);
    const auto count = static_cast<int64_t>(single_value(this, inputs[3], "num_segments"));
    NODE_VALIDATION_CHECK(this, count >= 0, "num_segments is ", count, ", expected 0 or more");
    EmbeddingBags bags{integer_values(inputs[1]), {}, static_cast<size_t>(count)};
    NODE_VALIDATION_CHECK(this, segments.size() == bags.rows.size(), "found ", segments.size(), " segment_ids for ",
                          bags.rows.size(), " indices, expected as many");
    for (const int64_t segment : segments) {
        NODE_VALIDATION_CHECK(this, segment >= 0 && segment < count, "a segment id is ", segment,
                              ", expected a value in [0, ", count, ")");
        bags.bags.push_back(static_cast<size_t>(segment));
    }
    if (inputs.size() > 4) bags.default_row = static_cast<int64_t>(single_value(this, inputs[4], "default_index"));
    return sum_embeddings(this, outputs[0], inputs[0], bags, inputs.size() > 5 ? &inputs[5] : nullptr);
}

bool EmbeddingSegmentsSum::has_evaluate() const {
    return can_sum_embeddings(this);
}

}  // namespace v3
}  // namespace op
}  // namespace ov
