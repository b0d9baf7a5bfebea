#include "openvino/op/hsigmoid.hpp"

#include <algorithm>

#include "elementwise.hpp"

namespace ov {
namespace op {
namespace v5 {

using namespace tenon::opsets;

HSigmoid::HSigmoid(const Output<Node>& value) : UnaryElementwiseArithmetic(value) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> HSigmoid::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<HSigmoid>(inputs[0]);
}

bool HSigmoid::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_unary(RealTypes(), outputs, inputs, [](auto x) {
        using X = decltype(x);
        return std::min(std::max(x + 3, X(0)), X(6)) / 6;
    });
}

bool HSigmoid::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v5
}  // namespace op
}  // namespace ov
