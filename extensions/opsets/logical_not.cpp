#include "openvino/op/logical_not.hpp"

#include "elementwise.hpp"
#include "value_bounds.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

namespace {

ValueRange negated(const ValueRange& range) {
    return {1 - range.most, 1 - range.least};
}

}  // namespace

LogicalNot::LogicalNot(const Output<Node>& arg) : Op({arg}) {
    constructor_validate_and_infer_types();
}

void LogicalNot::validate_and_infer_types() {
    const auto& type = get_input_element_type(0);
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type == element::boolean, "expected a boolean input, found ",
                          type);
    set_output_type(0, element::boolean, get_input_partial_shape(0));
}

std::shared_ptr<Node> LogicalNot::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<LogicalNot>(inputs[0]);
}

bool LogicalNot::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_unary(BooleanType(), outputs, inputs, [](char x) { return !x; });
}

bool LogicalNot::has_evaluate() const {
    return supports(BooleanType(), get_input_element_type(0));
}

bool LogicalNot::evaluate_lower(TensorVector& outputs) const {
    return evaluate_unary_bound(this, outputs, Bound::lower, negated);
}

bool LogicalNot::evaluate_upper(TensorVector& outputs) const {
    return evaluate_unary_bound(this, outputs, Bound::upper, negated);
}

}  // namespace v1
}  // namespace op
}  // namespace ov
