#include "openvino/op/squared_difference.hpp"

#include "elementwise.hpp"
#include "wrapping_arithmetic.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

SquaredDifference::SquaredDifference(const Output<Node>& left, const Output<Node>& right,
                                     const AutoBroadcastSpec& broadcast)
    : BinaryElementwiseArithmetic(left, right, broadcast) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> SquaredDifference::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<SquaredDifference>(inputs[0], inputs[1], get_autob());
}

bool SquaredDifference::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_binary(NumericTypes(), outputs, inputs, get_autob(), [](auto x, auto y) {
        const auto difference = wrapping_subtract(x, y);
        return wrapping_multiply(difference, difference);
    });
}

bool SquaredDifference::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
