#include "openvino/op/mod.hpp"

#include "division.hpp"
#include "elementwise.hpp"
#include "openvino/core/bound_evaluation_util.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

Mod::Mod(const Output<Node>& left, const Output<Node>& right, const AutoBroadcastSpec& broadcast)
    : BinaryElementwiseArithmetic(left, right, broadcast) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> Mod::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Mod>(inputs[0], inputs[1], get_autob());
}

bool Mod::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_binary(NumericTypes(), outputs, inputs, get_autob(), [this](auto x, auto y) {
        if constexpr (std::is_integral_v<decltype(x)>)
            NODE_VALIDATION_CHECK(this, y != 0, "the divisor of an integer division is 0, expected another value");
        return truncated_remainder(x, y);
    });
}

bool Mod::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

bool Mod::evaluate_lower(TensorVector& outputs) const {
    return exact_bound_evaluator(this, outputs);
}

bool Mod::evaluate_upper(TensorVector& outputs) const {
    return exact_bound_evaluator(this, outputs);
}

}  // namespace v1
}  // namespace op
}  // namespace ov
