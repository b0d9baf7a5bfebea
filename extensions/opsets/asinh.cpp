#include "openvino/op/asinh.hpp"

#include <cmath>

#include "elementwise.hpp"

namespace ov {
namespace op {
namespace v3 {

using namespace tenon::opsets;

Asinh::Asinh(const Output<Node>& value) : UnaryElementwiseArithmetic(value) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> Asinh::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Asinh>(inputs[0]);
}

bool Asinh::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_real_function(outputs, inputs, [](auto x) { return std::asinh(x); });
}

bool Asinh::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace v3
}  // namespace op
}  // namespace ov
