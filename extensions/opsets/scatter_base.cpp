#include "openvino/op/util/scatter_base.hpp"

#include "axes.hpp"
#include "integer_values.hpp"
#include "update_type.hpp"

namespace ov {
namespace op {
namespace util {

using namespace tenon::opsets;

namespace {

void check_updates(const Node* node, const PartialShape& data, const PartialShape& indices,
                   const PartialShape& updates) {
    if (data.rank().is_dynamic()) return;
    NODE_VALIDATION_CHECK(node, data.size() > 0, "expected data with axes, found a scalar");
    if (indices.rank().is_dynamic()) return;
    const size_t rank = data.size() + indices.size() - 1;
    NODE_VALIDATION_CHECK(node, updates.rank().compatible(static_cast<int64_t>(rank)), "updates have shape ", updates,
                          ", expected rank ", rank, " for data of shape ", data, " and indices of shape ", indices);
    const auto axis = known_integers(node, 3);
    if (!axis || axis->size() != 1) return;
    const auto place = static_cast<std::ptrdiff_t>(normalize_axis(node, axis->front(), data.size()));
    std::vector<Dimension> expected(data.begin(), data.begin() + place);
    expected.insert(expected.end(), indices.begin(), indices.end());
    expected.insert(expected.end(), data.begin() + place + 1, data.end());
    NODE_VALIDATION_CHECK(node, updates.compatible(expected), "updates have shape ", updates, ", expected ",
                          PartialShape(expected), " for data of shape ", data, " and indices of shape ", indices);
}

}  // namespace

bool ScatterBase::visit_attributes(AttributeVisitor&) {
    return true;
}

void ScatterBase::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 4);
    check_integer_input(this, 1, "indices");
    check_integer_input(this, 3, "axis");
    check_input_rank(this, 3, "axis", 0, 1);
    const auto type = merge_update_type(this);
    check_updates(this, get_input_partial_shape(0), get_input_partial_shape(1), get_input_partial_shape(2));
    set_output_type(0, type, get_input_partial_shape(0));
}

}  // namespace util
}  // namespace op
}  // namespace ov
