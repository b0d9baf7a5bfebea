#include "openvino/op/util/embeddingbag_offsets_base.hpp"

#include <algorithm>

#include "embedding_sum.hpp"
#include "integer_values.hpp"

namespace ov {
namespace op {
namespace util {

using namespace tenon::opsets;

bool EmbeddingBagOffsetsBase::visit_attributes(AttributeVisitor&) {
    return true;
}

void EmbeddingBagOffsetsBase::validate_and_infer_types() {
    const size_t inputs = get_input_size();
    NODE_VALIDATION_CHECK(this, inputs >= 3 && inputs <= 5, "expected 3 to 5 inputs, found ", inputs);
    check_embedding_inputs(this, 1, std::min<size_t>(inputs, 4));
    check_input_rank(this, 1, "indices", 1);
    check_input_rank(this, 2, "offsets", 1);
    if (inputs > 3) check_input_rank(this, 3, "default_index", 0, 1);
    if (inputs > 4) check_embedding_weights(this, 4);
    const auto& offsets = get_input_partial_shape(2);
    set_output_type(0, get_input_element_type(0),
                    embedding_shape(this, offsets.rank().is_static() ? offsets[0] : Dimension()));
}

}  // namespace util
}  // namespace op
}  // namespace ov
