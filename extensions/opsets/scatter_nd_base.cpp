#include "openvino/op/util/scatter_nd_base.hpp"

#include "integer_values.hpp"
#include "update_type.hpp"

namespace ov {
namespace op {
namespace util {

using namespace tenon::opsets;

namespace {

void check_updates(const Node* node, const PartialShape& data, const PartialShape& indices,
                   const PartialShape& updates) {
    if (data.rank().is_dynamic() || indices.rank().is_dynamic()) return;
    NODE_VALIDATION_CHECK(node, indices.size() > 0, "expected indices with axes, found a scalar");
    const auto& tuple = indices[-1];
    if (tuple.is_dynamic()) return;
    NODE_VALIDATION_CHECK(node, tuple.get_length() <= static_cast<int64_t>(data.size()),
                          "the last dimension of indices is ", tuple, ", expected at most the rank of the data, ",
                          data.size());
    std::vector<Dimension> expected(indices.begin(), indices.end() - 1);
    expected.insert(expected.end(), data.begin() + tuple.get_length(), data.end());
    NODE_VALIDATION_CHECK(node, updates.compatible(expected), "updates have shape ", updates, ", expected ",
                          PartialShape(expected), " for data of shape ", data, " and indices of shape ", indices);
}

}  // namespace

bool ScatterNDBase::visit_attributes(AttributeVisitor&) {
    return true;
}

void ScatterNDBase::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 3);
    check_integer_input(this, 1, "indices");
    const auto type = merge_update_type(this);
    check_updates(this, get_input_partial_shape(0), get_input_partial_shape(1), get_input_partial_shape(2));
    set_output_type(0, type, get_input_partial_shape(0));
}

}  // namespace util
}  // namespace op
}  // namespace ov
