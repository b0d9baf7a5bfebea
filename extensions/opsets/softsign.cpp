#include "openvino/op/softsign.hpp"

#include <cmath>

#include "elementwise.hpp"

namespace ov {
namespace op {
namespace v9 {

using namespace tenon::opsets;

SoftSign::SoftSign(const Output<Node>& value) : UnaryElementwiseArithmetic(value) {
    constructor_validate_and_infer_types();
}

void SoftSign::validate_and_infer_types() {
    UnaryElementwiseArithmetic::validate_and_infer_types();
    const auto& type = get_input_element_type(0);
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type.is_real(), "expected a floating-point input, found ", type,
                          "; insert a Convert");
}

std::shared_ptr<Node> SoftSign::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<SoftSign>(inputs[0]);
}

bool SoftSign::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_unary(RealTypes(), outputs, inputs, [](auto x) { return x / (1 + std::abs(x)); });
}

bool SoftSign::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v9
}  // namespace op
}  // namespace ov
