#include "openvino/op/relu.hpp"

#include "elementwise.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

Relu::Relu(const Output<Node>& value) : UnaryElementwiseArithmetic(value) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> Relu::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Relu>(inputs[0]);
}

bool Relu::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_unary(NumericTypes(), outputs, inputs, [](auto x) { return x > 0 ? x : decltype(x)(0); });
}

bool Relu::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
