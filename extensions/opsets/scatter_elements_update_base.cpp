#include "openvino/op/util/scatter_elements_update_base.hpp"

#include "axes.hpp"
#include "integer_values.hpp"
#include "moved_values.hpp"
#include "strided_copy.hpp"
#include "update_type.hpp"

namespace ov {
namespace op {
namespace util {

using namespace tenon::opsets;

bool ScatterElementsUpdateBase::visit_attributes(AttributeVisitor&) {
    return true;
}

void ScatterElementsUpdateBase::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 4);
    check_integer_input(this, 1, "indices");
    check_integer_input(this, 3, "axis");
    check_input_rank(this, 3, "axis", 0, 1);
    const auto type = merge_update_type(this);
    const auto &data = get_input_partial_shape(0), &indices = get_input_partial_shape(1),
               &updates = get_input_partial_shape(2);
    NODE_VALIDATION_CHECK(this, indices.compatible(updates), "indices have shape ", indices, " and updates ", updates,
                          ", expected the same");
    NODE_VALIDATION_CHECK(this, data.rank().compatible(indices.rank()) && data.rank().compatible(updates.rank()),
                          "indices have shape ", indices, " and updates ", updates,
                          ", expected the rank of data of shape ", data);
    if (data.rank().is_static()) {
        NODE_VALIDATION_CHECK(this, data.size() > 0, "expected data with axes, found a scalar");
        if (const auto axis = known_integers(this, 3); axis && axis->size() == 1)
            normalize_axis(this, axis->front(), data.size());
    }
    set_output_type(0, type, data);
}

bool ScatterElementsUpdateBase::has_evaluate() const {
    return is_movable(get_input_element_type(0));
}
bool ScatterElementsUpdateBase::evaluate_lower(TensorVector& outputs) const {
    return move_lower_bounds(this, outputs, {0, 2});
}
bool ScatterElementsUpdateBase::evaluate_upper(TensorVector& outputs) const {
    return move_upper_bounds(this, outputs, {0, 2});
}
bool ScatterElementsUpdateBase::evaluate_symbol(TensorSymbolVector& symbols) const {
    return move_symbols(this, symbols, {0, 2});
}

}  // namespace util
}  // namespace op
}  // namespace ov
