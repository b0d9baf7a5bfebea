#include "openvino/op/selu.hpp"

#include <cmath>

#include "elementwise.hpp"
#include "single_value.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

Selu::Selu(const Output<Node>& data, const Output<Node>& alpha, const Output<Node>& lambda)
    : Op({data, alpha, lambda}) {
    constructor_validate_and_infer_types();
}

void Selu::validate_and_infer_types() {
    auto type = merge_with_single_value(this, get_input_element_type(0), 1, "alpha");
    type = merge_with_single_value(this, type, 2, "lambda");
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type.is_real(), "expected a floating-point input, found ", type,
                          "; insert a Convert");
    set_output_type(0, type, get_input_partial_shape(0));
}

std::shared_ptr<Node> Selu::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Selu>(inputs[0], inputs[1], inputs[2]);
}

bool Selu::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const double first = single_value(this, inputs[1], "alpha"), second = single_value(this, inputs[2], "lambda");
    return evaluate_unary(RealTypes(), outputs, inputs, [=](auto x) {
        using X = decltype(x);
        return static_cast<X>(second) * (x > 0 ? x : static_cast<X>(first) * std::expm1(x));
    });
}

bool Selu::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
