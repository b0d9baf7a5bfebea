#include "openvino/op/is_nan.hpp"

#include <cmath>

#include "float_test.hpp"

namespace ov {
namespace op {
namespace v10 {

using namespace tenon::opsets;

IsNaN::IsNaN(const Output<Node>& data) : Op({data}) {
    constructor_validate_and_infer_types();
}

void IsNaN::validate_and_infer_types() {
    infer_float_test(this);
}

std::shared_ptr<Node> IsNaN::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<IsNaN>(inputs[0]);
}

bool IsNaN::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return run_float_test(outputs, inputs, [](auto x) { return std::isnan(x); });
}

bool IsNaN::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v10
}  // namespace op
}  // namespace ov
