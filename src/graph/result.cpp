#include "openvino/op/result.hpp"

#include <cstring>

namespace ov {
namespace op {
namespace v0 {

Result::Result(const Output<Node>& value) : Op({value}) {
    constructor_validate_and_infer_types();
}

void Result::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 1, "a Result has one input, found ", get_input_size());
    share_output_tensor(0, input_value(0).get_tensor_ptr());
}

std::shared_ptr<Node> Result::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Result>(inputs[0]);
}

bool Result::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    outputs[0].set_shape(inputs[0].get_shape());
    if (outputs[0].data() != inputs[0].data()) inputs[0].copy_to(outputs[0]);
    return true;
}

Layout Result::get_layout() const {
    return layout::get_layout(output(0));
}

void Result::set_layout(const Layout& layout) {
    layout::set_layout(output(0), layout);
}

}  // namespace v0
}  // namespace op
}  // namespace ov
