#include "openvino/op/sign.hpp"

#include "elementwise.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

Sign::Sign(const Output<Node>& value) : UnaryElementwiseArithmetic(value) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> Sign::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Sign>(inputs[0]);
}

bool Sign::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_unary(NumericTypes(), outputs, inputs, [](auto x) {
        using X = decltype(x);
        return x > 0 ? X(1) : x < 0 ? X(-1) : x == 0 ? X(0) : x;
    });
}

bool Sign::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
