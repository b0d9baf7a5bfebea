#include "openvino/op/logical_xor.hpp"

#include "elementwise.hpp"
#include "openvino/core/bound_evaluation_util.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

LogicalXor::LogicalXor(const Output<Node>& left, const Output<Node>& right, const AutoBroadcastSpec& broadcast)
    : BinaryElementwiseLogical(left, right, broadcast) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> LogicalXor::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<LogicalXor>(inputs[0], inputs[1], get_autob());
}

bool LogicalXor::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_binary(BooleanType(), outputs, inputs, get_autob(), [](char x, char y) { return !x != !y; });
}

bool LogicalXor::has_evaluate() const {
    return supports(BooleanType(), get_input_element_type(0));
}

bool LogicalXor::evaluate_lower(TensorVector& outputs) const {
    return exact_bound_evaluator(this, outputs);
}

bool LogicalXor::evaluate_upper(TensorVector& outputs) const {
    return exact_bound_evaluator(this, outputs);
}

}  // namespace v1
}  // namespace op
}  // namespace ov
