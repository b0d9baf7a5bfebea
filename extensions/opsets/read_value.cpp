#include "openvino/op/read_value.hpp"

#include "variable_access.hpp"

namespace ov {
namespace op {
namespace v3 {

ReadValue::ReadValue(const Output<Node>& initial_value, const std::string& variable_id)
    : ReadValueBase({initial_value}), m_variable_id(variable_id) {
    constructor_validate_and_infer_types();
}

bool ReadValue::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("variable_id", m_variable_id);
    return true;
}

void ReadValue::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 1, "expected the initial value as the only input, found ",
                          get_input_size(), " inputs");
    const auto& type = get_input_element_type(0);
    const auto& shape = get_input_partial_shape(0);
    const util::VariableInfo info{shape, type, m_variable_id};
    if (m_variable && m_variable->get_info().variable_id == m_variable_id) {
        m_variable->update(info);
    } else {
        m_variable = std::make_shared<util::Variable>(info);
    }
    set_output_type(0, type, shape);
}

std::shared_ptr<Node> ReadValue::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    auto clone = std::make_shared<ReadValue>(inputs[0], m_variable_id);
    clone->set_variable(m_variable);
    return clone;
}

bool ReadValue::evaluate(TensorVector& outputs, const TensorVector& inputs, const EvaluationContext& context) const {
    return tenon::opsets::read_variable(m_variable, context, inputs[0], outputs[0]);
}

bool ReadValue::has_evaluate() const {
    return true;
}
bool ReadValue::can_constant_fold(const OutputVector&) const {
    return false;
}

}  // namespace v3

namespace v6 {

ReadValue::ReadValue(const std::shared_ptr<util::Variable>& variable) {
    m_variable = variable;
    constructor_validate_and_infer_types();
}

ReadValue::ReadValue(const Output<Node>& initial_value, const std::shared_ptr<util::Variable>& variable)
    : ReadValueBase({initial_value}) {
    m_variable = variable;
    constructor_validate_and_infer_types();
}

std::string ReadValue::get_variable_id() const {
    OPENVINO_ASSERT(m_variable, "ReadValue '", get_friendly_name(), "' has no variable; give it one first");
    return m_variable->get_info().variable_id;
}

bool ReadValue::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("variable_id", m_variable);
    auto info = m_variable ? m_variable->get_info() : util::VariableInfo();
    visitor.on_attribute("variable_type", info.data_type);
    visitor.on_attribute("variable_shape", info.data_shape);
    if (m_variable) m_variable->update(info);
    return true;
}

void ReadValue::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, m_variable, "a variable is needed, found none");
    NODE_VALIDATION_CHECK(this, get_input_size() <= 1, "expected the initial value as the only input, found ",
                          get_input_size(), " inputs");
    const auto& info = m_variable->get_info();
    if (get_input_size() == 0) {
        set_output_type(0, info.data_type, info.data_shape);
        return;
    }
    const auto& type = get_input_element_type(0);
    const auto& shape = get_input_partial_shape(0);
    NODE_VALIDATION_CHECK(this, info.data_type.compatible(type), "expected an initial value of the type of variable '",
                          info.variable_id, "', ", info.data_type, ", found ", type);
    NODE_VALIDATION_CHECK(this, info.data_shape.compatible(shape),
                          "expected an initial value of a shape that variable '", info.variable_id, "' may have, ",
                          info.data_shape, ", found ", shape, "; give the variable's new shape when reshaping");
    // Files of 2020-21 say nothing about the variable.
    set_output_type(0, info.data_type.is_dynamic() ? type : info.data_type,
                    info.data_shape.rank().is_dynamic() ? shape : info.data_shape);
}

std::shared_ptr<Node> ReadValue::clone_with_new_inputs(const OutputVector& inputs) const {
    NODE_VALIDATION_CHECK(this, inputs.size() == get_input_size(), "expected ", get_input_size(), " inputs, found ",
                          inputs.size());
    if (inputs.empty()) return std::make_shared<ReadValue>(m_variable);
    return std::make_shared<ReadValue>(inputs[0], m_variable);
}

bool ReadValue::evaluate(TensorVector& outputs, const TensorVector& inputs, const EvaluationContext& context) const {
    return tenon::opsets::read_variable(m_variable, context, inputs.empty() ? Tensor() : inputs[0], outputs[0]);
}

bool ReadValue::has_evaluate() const {
    return true;
}
bool ReadValue::can_constant_fold(const OutputVector&) const {
    return false;
}

}  // namespace v6
}  // namespace op
}  // namespace ov
