#include "openvino/op/xor.hpp"

#include "elementwise.hpp"
#include "openvino/core/bound_evaluation_util.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

Xor::Xor(const Output<Node>& left, const Output<Node>& right, const AutoBroadcastSpec& broadcast)
    : BinaryElementwiseLogical(left, right, broadcast) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> Xor::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Xor>(inputs[0], inputs[1], get_autob());
}

bool Xor::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_binary(BooleanType(), outputs, inputs, get_autob(), [](char x, char y) { return !x != !y; });
}

bool Xor::has_evaluate() const {
    return supports(BooleanType(), get_input_element_type(0));
}

bool Xor::evaluate_lower(TensorVector& outputs) const {
    return exact_bound_evaluator(this, outputs);
}

bool Xor::evaluate_upper(TensorVector& outputs) const {
    return exact_bound_evaluator(this, outputs);
}

}  // namespace v0
}  // namespace op
}  // namespace ov
