#include "openvino/op/util/embeddingbag_packed_base.hpp"

#include "embedding_sum.hpp"
#include "integer_values.hpp"

namespace ov {
namespace op {
namespace util {

using namespace tenon::opsets;

bool EmbeddingBagPackedBase::visit_attributes(AttributeVisitor&) {
    return true;
}

void EmbeddingBagPackedBase::validate_and_infer_types() {
    const size_t inputs = get_input_size();
    NODE_VALIDATION_CHECK(this, inputs == 2 || inputs == 3, "expected 2 or 3 inputs, found ", inputs);
    check_embedding_inputs(this, 1, 2);
    check_input_rank(this, 1, "indices", 2);
    if (inputs > 2) check_embedding_weights(this, 2);
    const auto& indices = get_input_partial_shape(1);
    set_output_type(0, get_input_element_type(0),
                    embedding_shape(this, indices.rank().is_static() ? indices[0] : Dimension()));
}

}  // namespace util
}  // namespace op
}  // namespace ov
