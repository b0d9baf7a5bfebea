#include "openvino/op/maximum.hpp"

#include <algorithm>

#include "elementwise.hpp"
#include "openvino/core/bound_evaluation_util.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

Maximum::Maximum(const Output<Node>& left, const Output<Node>& right, const AutoBroadcastSpec& broadcast)
    : BinaryElementwiseArithmetic(left, right, broadcast) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> Maximum::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Maximum>(inputs[0], inputs[1], get_autob());
}

bool Maximum::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_binary(NumericTypes(), outputs, inputs, get_autob(), [](auto x, auto y) { return std::max(x, y); });
}

bool Maximum::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}
bool Maximum::evaluate_lower(TensorVector& outputs) const {
    return default_lower_bound_evaluator(this, outputs);
}

bool Maximum::evaluate_upper(TensorVector& outputs) const {
    return default_upper_bound_evaluator(this, outputs);
}

}  // namespace v1
}  // namespace op
}  // namespace ov
