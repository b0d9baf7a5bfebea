#include "openvino/op/is_inf.hpp"

#include <cmath>

#include "element_dispatch.hpp"

namespace ov {
namespace op {
namespace v10 {

using namespace tenon::opsets;

IsInf::IsInf(const Output<Node>& data) : IsInf(data, Attributes()) {}

IsInf::IsInf(const Output<Node>& data, const Attributes& attributes) : Op({data}), m_attributes(attributes) {
    constructor_validate_and_infer_types();
}

bool IsInf::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("detect_negative", m_attributes.detect_negative);
    visitor.on_attribute("detect_positive", m_attributes.detect_positive);
    return true;
}

void IsInf::validate_and_infer_types() {
    const auto& type = get_input_element_type(0);
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type.is_real(), "expected a floating-point input, found ", type,
                          "; insert a Convert");
    set_output_type(0, element::boolean, get_input_partial_shape(0));
}

std::shared_ptr<Node> IsInf::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<IsInf>(inputs[0], m_attributes);
}

bool IsInf::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    outputs[0].set_shape(inputs[0].get_shape());
    char* out = outputs[0].data<char>();
    return dispatch(RealTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* in = static_cast<const T*>(inputs[0].data());
        for (size_t i = 0; i < inputs[0].get_size(); ++i) {
            const auto x = static_cast<accumulator_t<T>>(in[i]);
            out[i] = std::isinf(x) && (x < 0 ? m_attributes.detect_negative : m_attributes.detect_positive);
        }
    });
}

bool IsInf::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v10
}  // namespace op
}  // namespace ov
