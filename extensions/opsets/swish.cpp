#include "openvino/op/swish.hpp"

#include <cmath>

#include "elementwise.hpp"
#include "single_value.hpp"

namespace ov {
namespace op {
namespace v4 {

using namespace tenon::opsets;

Swish::Swish(const Output<Node>& arg) : Op({arg}) {
    constructor_validate_and_infer_types();
}

Swish::Swish(const Output<Node>& arg, const Output<Node>& beta) : Op({arg, beta}) {
    constructor_validate_and_infer_types();
}

void Swish::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 1 || get_input_size() == 2, "expected 1 or 2 inputs, found ",
                          get_input_size());
    element::Type type = get_input_element_type(0);
    if (get_input_size() == 2) type = merge_with_single_value(this, type, 1, "beta");
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type.is_real(), "expected a floating-point input, found ", type,
                          "; insert a Convert");
    set_output_type(0, type, get_input_partial_shape(0));
}

std::shared_ptr<Node> Swish::clone_with_new_inputs(const OutputVector& inputs) const {
    NODE_VALIDATION_CHECK(this, inputs.size() == 1 || inputs.size() == 2, "expected 1 or 2 inputs, found ",
                          inputs.size());
    return inputs.size() == 1 ? std::make_shared<Swish>(inputs[0]) : std::make_shared<Swish>(inputs[0], inputs[1]);
}

bool Swish::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const double beta = inputs.size() == 2 ? single_value(this, inputs[1], "beta") : 1.0;
    return evaluate_unary(RealTypes(), outputs, inputs,
                          [beta](auto x) { return x / (1 + std::exp(-static_cast<decltype(x)>(beta) * x)); });
}

bool Swish::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v4
}  // namespace op
}  // namespace ov
