#include "openvino/op/convert_like.hpp"

#include "type_conversion.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

ConvertLike::ConvertLike(const Output<Node>& data, const Output<Node>& like) : Op({data, like}) {
    constructor_validate_and_infer_types();
}

void ConvertLike::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 2, "expected 2 inputs, found ", get_input_size());
    set_output_type(0, get_input_element_type(1), get_input_partial_shape(0));
}

std::shared_ptr<Node> ConvertLike::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ConvertLike>(inputs[0], inputs[1]);
}

bool ConvertLike::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return convert_tensor(inputs[0], outputs[0]);
}

bool ConvertLike::has_evaluate() const {
    return can_convert(get_input_element_type(0), get_input_element_type(1));
}

}  // namespace v1
}  // namespace op
}  // namespace ov
