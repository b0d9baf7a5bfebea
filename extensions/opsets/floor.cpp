#include "openvino/op/floor.hpp"

#include <cmath>

#include "elementwise.hpp"
#include "openvino/core/bound_evaluation_util.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

Floor::Floor(const Output<Node>& value) : UnaryElementwiseArithmetic(value) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> Floor::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Floor>(inputs[0]);
}

bool Floor::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_unary(NumericTypes(), outputs, inputs, [](auto x) {
        if constexpr (std::is_floating_point_v<decltype(x)>)
            return std::floor(x);
        else
            return x;
    });
}

bool Floor::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}
bool Floor::evaluate_lower(TensorVector& outputs) const {
    return default_lower_bound_evaluator(this, outputs);
}

bool Floor::evaluate_upper(TensorVector& outputs) const {
    return default_upper_bound_evaluator(this, outputs);
}

}  // namespace v0
}  // namespace op
}  // namespace ov
