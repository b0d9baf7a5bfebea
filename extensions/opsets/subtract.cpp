#include "openvino/op/subtract.hpp"

#include "elementwise.hpp"
#include "value_bounds.hpp"
#include "wrapping_arithmetic.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

namespace {

ValueRange combined(const ValueRange& left, const ValueRange& right) {
    return left - right;
}

}  // namespace

Subtract::Subtract(const Output<Node>& left, const Output<Node>& right, const AutoBroadcastSpec& broadcast)
    : BinaryElementwiseArithmetic(left, right, broadcast) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> Subtract::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Subtract>(inputs[0], inputs[1], get_autob());
}

bool Subtract::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_binary(NumericTypes(), outputs, inputs, get_autob(),
                           [](auto x, auto y) { return wrapping_subtract(x, y); });
}

bool Subtract::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

bool Subtract::evaluate_lower(TensorVector& outputs) const {
    return evaluate_binary_bound(this, outputs, Bound::lower, get_autob(), combined);
}

bool Subtract::evaluate_upper(TensorVector& outputs) const {
    return evaluate_binary_bound(this, outputs, Bound::upper, get_autob(), combined);
}

}  // namespace v1
}  // namespace op
}  // namespace ov
