#include "squareplus.hpp"

constexpr ngraph::NodeTypeInfo Squareplus::type_info;

Squareplus::Squareplus(const ngraph::Output<ngraph::Node>& x, float softness) : Op({x}), m_softness(softness) {
    constructor_validate_and_infer_types();
}

void Squareplus::validate_and_infer_types() {
    const auto type = get_input_element_type(0);
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type.is_real(), "expected an input of floats, found ", type);
    NODE_VALIDATION_CHECK(this, m_softness >= 0, "expected a softness of 0 or more, found ", m_softness);
    set_output_type(0, type, get_input_partial_shape(0));
}

std::shared_ptr<ngraph::Node> Squareplus::clone_with_new_inputs(const ngraph::OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Squareplus>(inputs.at(0), m_softness);
}

bool Squareplus::visit_attributes(ngraph::AttributeVisitor& visitor) {
    visitor.on_attribute("softness", m_softness);
    return true;
}
