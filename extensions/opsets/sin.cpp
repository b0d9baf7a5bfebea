#include "openvino/op/sin.hpp"

#include <cmath>

#include "elementwise.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

Sin::Sin(const Output<Node>& value) : UnaryElementwiseArithmetic(value) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> Sin::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Sin>(inputs[0]);
}

bool Sin::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_real_function(outputs, inputs, [](auto x) { return std::sin(x); });
}

bool Sin::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
