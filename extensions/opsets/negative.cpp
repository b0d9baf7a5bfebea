#include "openvino/op/negative.hpp"

#include "elementwise.hpp"
#include "value_bounds.hpp"
#include "wrapping_arithmetic.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

namespace {

ValueRange negated(const ValueRange& range) {
    return {-range.most, -range.least};
}

}  // namespace

Negative::Negative(const Output<Node>& value) : UnaryElementwiseArithmetic(value) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> Negative::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Negative>(inputs[0]);
}

bool Negative::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_unary(NumericTypes(), outputs, inputs, [](auto x) { return wrapping_negate(x); });
}

bool Negative::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

bool Negative::evaluate_lower(TensorVector& outputs) const {
    return evaluate_unary_bound(this, outputs, Bound::lower, negated);
}

bool Negative::evaluate_upper(TensorVector& outputs) const {
    return evaluate_unary_bound(this, outputs, Bound::upper, negated);
}

}  // namespace v0
}  // namespace op
}  // namespace ov
