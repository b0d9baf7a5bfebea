#include "openvino/op/assign.hpp"

#include <unordered_set>
#include <vector>

#include "openvino/op/util/read_value_base.hpp"
#include "variable_access.hpp"

namespace ov {
namespace op {
namespace v3 {

Assign::Assign(const Output<Node>& new_value, const std::string& variable_id)
    : AssignBase({new_value}), m_variable_id(variable_id) {
    constructor_validate_and_infer_types();
}

bool Assign::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("variable_id", m_variable_id);
    return true;
}

// The variable is that of a ReadValue before this node.
void Assign::find_variable() {
    std::vector<const Node*> open{this};
    std::unordered_set<const Node*> seen{this};
    while (!open.empty()) {
        const Node* node = open.back();
        open.pop_back();
        const auto* read = dynamic_cast<const util::ReadValueBase*>(node);
        if (read && read->get_variable() && read->get_variable_id() == m_variable_id) {
            m_variable = read->get_variable();
            return;
        }
        const auto visit = [&](const Node* source) {
            if (seen.insert(source).second) open.push_back(source);
        };
        for (size_t i = 0; i < node->get_input_size(); ++i) {
            visit(node->get_input_node_ptr(i));
        }
        for (const auto& dependency : node->get_control_dependencies()) {
            visit(dependency.get());
        }
    }
}

void Assign::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 1, "expected the new value as the only input, found ",
                          get_input_size(), " inputs");
    const auto& type = get_input_element_type(0);
    const auto& shape = get_input_partial_shape(0);
    if (!m_variable || m_variable->get_info().variable_id != m_variable_id) {
        m_variable.reset();
        find_variable();
    }
    if (!m_variable) m_variable = std::make_shared<util::Variable>(util::VariableInfo{shape, type, m_variable_id});
    const auto& info = m_variable->get_info();
    NODE_VALIDATION_CHECK(this, info.data_type.compatible(type), "expected a value of the type of variable '",
                          m_variable_id, "', ", info.data_type, ", found ", type);
    NODE_VALIDATION_CHECK(this, info.data_shape.compatible(shape), "expected a value of the shape of variable '",
                          m_variable_id, "', ", info.data_shape, ", found ", shape);
    set_output_type(0, type, shape);
}

std::shared_ptr<Node> Assign::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    auto clone = std::make_shared<Assign>(inputs[0], m_variable_id);
    clone->set_variable(m_variable);
    return clone;
}

bool Assign::evaluate(TensorVector& outputs, const TensorVector& inputs, const EvaluationContext& context) const {
    if (!tenon::opsets::assign_variable(m_variable, context, inputs[0])) return false;
    outputs[0].set_shape(inputs[0].get_shape());
    inputs[0].copy_to(outputs[0]);
    return true;
}

bool Assign::has_evaluate() const {
    return true;
}
bool Assign::can_constant_fold(const OutputVector&) const {
    return false;
}

}  // namespace v3

namespace v6 {

Assign::Assign(const Output<Node>& new_value, const std::shared_ptr<util::Variable>& variable)
    : AssignBase({new_value}) {
    m_variable = variable;
    constructor_validate_and_infer_types();
}

std::string Assign::get_variable_id() const {
    OPENVINO_ASSERT(m_variable, "Assign '", get_friendly_name(), "' has no variable; give it one first");
    return m_variable->get_info().variable_id;
}

bool Assign::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("variable_id", m_variable);
    return true;
}

void Assign::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, m_variable, "a variable is needed, found none");
    NODE_VALIDATION_CHECK(this, get_input_size() == 1, "expected the new value as the only input, found ",
                          get_input_size(), " inputs");
    const auto& info = m_variable->get_info();
    const auto& type = get_input_element_type(0);
    const auto& shape = get_input_partial_shape(0);
    NODE_VALIDATION_CHECK(this, info.data_type.compatible(type), "expected a value of the type of variable '",
                          info.variable_id, "', ", info.data_type, ", found ", type);
    NODE_VALIDATION_CHECK(this, info.data_shape.compatible(shape), "expected a value of the shape of variable '",
                          info.variable_id, "', ", info.data_shape, ", found ", shape,
                          "; give the variable's new shape when reshaping");
    set_output_type(0, type, shape);
}

std::shared_ptr<Node> Assign::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Assign>(inputs[0], m_variable);
}

bool Assign::evaluate(TensorVector& outputs, const TensorVector& inputs, const EvaluationContext& context) const {
    if (!tenon::opsets::assign_variable(m_variable, context, inputs[0])) return false;
    outputs[0].set_shape(inputs[0].get_shape());
    inputs[0].copy_to(outputs[0]);
    return true;
}

bool Assign::has_evaluate() const {
    return true;
}
bool Assign::can_constant_fold(const OutputVector&) const {
    return false;
}

}  // namespace v6
}  // namespace op
}  // namespace ov
