#include "openvino/op/is_finite.hpp"

#include <cmath>

#include "element_dispatch.hpp"

namespace ov {
namespace op {
namespace v10 {

using namespace tenon::opsets;

IsFinite::IsFinite(const Output<Node>& data) : Op({data}) {
    constructor_validate_and_infer_types();
}

void IsFinite::validate_and_infer_types() {
    const auto& type = get_input_element_type(0);
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type.is_real(), "expected a floating-point input, found ", type,
                          "; insert a Convert");
    set_output_type(0, element::boolean, get_input_partial_shape(0));
}

std::shared_ptr<Node> IsFinite::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<IsFinite>(inputs[0]);
}

bool IsFinite::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    outputs[0].set_shape(inputs[0].get_shape());
    char* out = outputs[0].data<char>();
    return dispatch(RealTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* in = static_cast<const T*>(inputs[0].data());
        for (size_t i = 0; i < inputs[0].get_size(); ++i)
            out[i] = std::isfinite(static_cast<accumulator_t<T>>(in[i]));
    });
}

bool IsFinite::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v10
}  // namespace op
}  // namespace ov
