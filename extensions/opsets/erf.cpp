#include "openvino/op/erf.hpp"

#include <cmath>

#include "elementwise.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

Erf::Erf(const Output<Node>& value) : UnaryElementwiseArithmetic(value) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> Erf::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Erf>(inputs[0]);
}

bool Erf::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_real_function(outputs, inputs, [](auto x) { return std::erf(x); });
}

bool Erf::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
