#include "openvino/op/logical_and.hpp"

#include "elementwise.hpp"
#include "openvino/core/bound_evaluation_util.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

LogicalAnd::LogicalAnd(const Output<Node>& left, const Output<Node>& right, const AutoBroadcastSpec& broadcast)
    : BinaryElementwiseLogical(left, right, broadcast) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> LogicalAnd::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<LogicalAnd>(inputs[0], inputs[1], get_autob());
}

bool LogicalAnd::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_binary(BooleanType(), outputs, inputs, get_autob(), [](char x, char y) { return x && y; });
}

bool LogicalAnd::has_evaluate() const {
    return supports(BooleanType(), get_input_element_type(0));
}
bool LogicalAnd::evaluate_lower(TensorVector& outputs) const {
    return default_lower_bound_evaluator(this, outputs);
}

bool LogicalAnd::evaluate_upper(TensorVector& outputs) const {
    return default_upper_bound_evaluator(this, outputs);
}

}  // namespace v1
}  // namespace op
}  // namespace ov
