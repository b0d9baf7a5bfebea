#include "squareplus.hpp"

#include <algorithm>
#include <cmath>

namespace template_extension {

Squareplus::Squareplus(const ov::Output<ov::Node>& x, float softness) : Op({x}), m_softness(softness) {
    constructor_validate_and_infer_types();
}

void Squareplus::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 1, "expected 1 input, got ", get_input_size());
    NODE_VALIDATION_CHECK(this, m_softness >= 0, "softness must not be negative, got ", m_softness);
    set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
}

bool Squareplus::visit_attributes(ov::AttributeVisitor& visitor) {
    visitor.on_attribute("softness", m_softness);
    return true;
}

std::shared_ptr<ov::Node> Squareplus::clone_with_new_inputs(const ov::OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Squareplus>(inputs[0], m_softness);
}

bool Squareplus::has_evaluate() const {
    return get_input_element_type(0) == ov::element::f32;
}

bool Squareplus::evaluate(ov::TensorVector& outputs, const ov::TensorVector& inputs) const {
    outputs[0].set_shape(inputs[0].get_shape());
    const float* x = inputs[0].data<const float>();
    std::transform(x, x + inputs[0].get_size(), outputs[0].data<float>(),
                   [softness = m_softness](float value) { return (value + std::sqrt(value * value + softness)) / 2; });
    return true;
}

}  // namespace template_extension
