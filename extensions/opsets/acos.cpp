#include "openvino/op/acos.hpp"

#include <cmath>

#include "elementwise.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

Acos::Acos(const Output<Node>& value) : UnaryElementwiseArithmetic(value) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> Acos::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Acos>(inputs[0]);
}

bool Acos::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_real_function(outputs, inputs, [](auto x) { return std::acos(x); });
}

bool Acos::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
