#include "openvino/op/abs.hpp"

#include <algorithm>
#include <cmath>

#include "elementwise.hpp"
#include "value_bounds.hpp"
#include "wrapping_arithmetic.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

namespace {

ValueRange absolute(const ValueRange& range) {
    const double nearest = range.least > 0 ? range.least : range.most < 0 ? -range.most : 0;
    return {nearest, std::max(-range.least, range.most)};
}

}  // namespace

Abs::Abs(const Output<Node>& value) : UnaryElementwiseArithmetic(value) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> Abs::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Abs>(inputs[0]);
}

bool Abs::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_unary(NumericTypes(), outputs, inputs, [](auto x) {
        using X = decltype(x);
        if constexpr (std::is_floating_point_v<X>)
            return std::abs(x);
        else
            return x < 0 ? wrapping_negate(x) : x;
    });
}

bool Abs::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

bool Abs::evaluate_lower(TensorVector& outputs) const {
    return evaluate_unary_bound(this, outputs, Bound::lower, absolute);
}

bool Abs::evaluate_upper(TensorVector& outputs) const {
    return evaluate_unary_bound(this, outputs, Bound::upper, absolute);
}

}  // namespace v0
}  // namespace op
}  // namespace ov
