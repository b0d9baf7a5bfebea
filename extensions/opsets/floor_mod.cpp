#include "openvino/op/floor_mod.hpp"

#include "division.hpp"
#include "elementwise.hpp"
#include "openvino/core/bound_evaluation_util.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

FloorMod::FloorMod(const Output<Node>& left, const Output<Node>& right, const AutoBroadcastSpec& broadcast)
    : BinaryElementwiseArithmetic(left, right, broadcast) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> FloorMod::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<FloorMod>(inputs[0], inputs[1], get_autob());
}

bool FloorMod::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_binary(NumericTypes(), outputs, inputs, get_autob(), [this](auto x, auto y) {
        if constexpr (std::is_integral_v<decltype(x)>)
            NODE_VALIDATION_CHECK(this, y != 0, "the divisor of an integer division is 0, expected another value");
        return floored_remainder(x, y);
    });
}

bool FloorMod::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

bool FloorMod::evaluate_lower(TensorVector& outputs) const {
    return exact_bound_evaluator(this, outputs);
}

bool FloorMod::evaluate_upper(TensorVector& outputs) const {
    return exact_bound_evaluator(this, outputs);
}

}  // namespace v1
}  // namespace op
}  // namespace ov
