#include "openvino/op/softplus.hpp"

#include <algorithm>
#include <cmath>

#include "elementwise.hpp"

namespace ov {
namespace op {
namespace v4 {

using namespace tenon::opsets;

SoftPlus::SoftPlus(const Output<Node>& value) : UnaryElementwiseArithmetic(value) {
    constructor_validate_and_infer_types();
}

void SoftPlus::validate_and_infer_types() {
    UnaryElementwiseArithmetic::validate_and_infer_types();
    const auto& type = get_input_element_type(0);
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type.is_real(), "expected a floating-point input, found ", type,
                          "; insert a Convert");
}

std::shared_ptr<Node> SoftPlus::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<SoftPlus>(inputs[0]);
}

bool SoftPlus::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_unary(RealTypes(), outputs, inputs,
                          [](auto x) { return std::max(x, decltype(x)(0)) + std::log1p(std::exp(-std::abs(x))); });
}

bool SoftPlus::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v4
}  // namespace op
}  // namespace ov
