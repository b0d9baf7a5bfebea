#include "test_operations.hpp"

namespace tests {

void TestBinary::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 2, "two inputs are needed, found ", get_input_size());
    NODE_VALIDATION_CHECK(this, get_input_element_type(0) == get_input_element_type(1), "the inputs have the types ",
                          get_input_element_type(0), " and ", get_input_element_type(1));
    auto shape = get_input_partial_shape(0);
    NODE_VALIDATION_CHECK(
        this,
        ov::PartialShape::broadcast_merge_into(shape, get_input_partial_shape(1), ov::op::AutoBroadcastType::NUMPY),
        "the shapes do not broadcast");
    set_output_type(0, get_input_element_type(0), shape);
}

bool TestBinary::visit_attributes(ov::AttributeVisitor& visitor) {
    visitor.on_attribute("auto_broadcast", auto_broadcast);
    return true;
}

void TestRelu::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 1, "one input is needed, found ", get_input_size());
    set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
}

std::shared_ptr<ov::Node> TestRelu::clone_with_new_inputs(const ov::OutputVector& inputs) const {
    return std::make_shared<TestRelu>(inputs.at(0));
}

bool TestConvert::visit_attributes(ov::AttributeVisitor& visitor) {
    visitor.on_attribute("destination_type", destination_type);
    return true;
}

void TestConvert::validate_and_infer_types() {
    set_output_type(0, destination_type, get_input_partial_shape(0));
}

std::shared_ptr<ov::Node> TestConvert::clone_with_new_inputs(const ov::OutputVector& inputs) const {
    auto clone = std::make_shared<TestConvert>();
    clone->set_arguments(inputs);
    clone->destination_type = destination_type;
    clone->validate_and_infer_types();
    return clone;
}

bool TestSplit::visit_attributes(ov::AttributeVisitor& visitor) {
    visitor.on_attribute("parts", parts);
    return true;
}

void TestSplit::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 1 && parts > 0 && parts < 100, "one input and 1 to 99 parts");
    auto shape = get_input_partial_shape(0);
    NODE_VALIDATION_CHECK(this, shape.rank().is_static() && shape.size() > 0, "an axis is needed");
    shape[0] = shape[0] / static_cast<int64_t>(parts);
    set_output_size(parts);
    for (size_t i = 0; i < parts; ++i)
        set_output_type(i, get_input_element_type(0), shape);
}

std::shared_ptr<ov::Node> TestSplit::clone_with_new_inputs(const ov::OutputVector& inputs) const {
    auto clone = std::make_shared<TestSplit>();
    clone->set_arguments(inputs);
    clone->parts = parts;
    clone->validate_and_infer_types();
    return clone;
}

bool TestZoo::visit_attributes(ov::AttributeVisitor& visitor) {
    visitor.on_attribute("flag", flag);
    visitor.on_attribute("i8", i8);
    visitor.on_attribute("i16", i16);
    visitor.on_attribute("i32", i32);
    visitor.on_attribute("i64", i64);
    visitor.on_attribute("u8", u8);
    visitor.on_attribute("u16", u16);
    visitor.on_attribute("u32", u32);
    visitor.on_attribute("u64", u64);
    visitor.on_attribute("f32", f32);
    visitor.on_attribute("f64", f64);
    visitor.on_attribute("text", text);
    visitor.on_attribute("i8s", i8s);
    visitor.on_attribute("i16s", i16s);
    visitor.on_attribute("i32s", i32s);
    visitor.on_attribute("i64s", i64s);
    visitor.on_attribute("u8s", u8s);
    visitor.on_attribute("u16s", u16s);
    visitor.on_attribute("u32s", u32s);
    visitor.on_attribute("u64s", u64s);
    visitor.on_attribute("f32s", f32s);
    visitor.on_attribute("f64s", f64s);
    visitor.on_attribute("texts", texts);
    visitor.on_attribute("text_set", text_set);
    visitor.on_attribute("shape", shape);
    visitor.on_attribute("strides", strides);
    visitor.on_attribute("pads", pads);
    visitor.on_attribute("axis_set", axis_set);
    visitor.on_attribute("axis_vector", axis_vector);
    visitor.on_attribute("partial_shape", partial_shape);
    visitor.on_attribute("dimension", dimension);
    visitor.on_attribute("type", type);
    visitor.on_attribute("types", types);
    visitor.on_attribute("pad", pad);
    visitor.on_attribute("broadcast", broadcast);
    return true;
}

void TestZoo::validate_and_infer_types() {
    set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
}

std::shared_ptr<ov::Node> TestZoo::clone_with_new_inputs(const ov::OutputVector& inputs) const {
    return std::make_shared<TestZoo>(inputs.at(0));
}

bool TestLoop::visit_attributes(ov::AttributeVisitor& visitor) {
    visitor.on_attribute("body", m_bodies[0]);
    visitor.on_attribute("input_descriptions", m_input_descriptions[0]);
    visitor.on_attribute("output_descriptions", m_output_descriptions[0]);
    visitor.on_attribute("special_body_ports", special_body_ports);
    return true;
}

void TestLoop::validate_and_infer_types() {
    // Slices have other shapes than the inputs; what the body says of itself is enough here.
    const auto& body = m_bodies.at(0);
    NODE_VALIDATION_CHECK(this, body != nullptr, "no body");
    body->validate_nodes_and_infer_types();
    for (const auto& description : m_output_descriptions[0]) {
        const auto& result = body->get_results().at(description->m_body_value_index);
        set_output_type(description->m_output_index, result->get_output_element_type(0),
                        ov::is_type<ConcatOutputDescription>(description) ? ov::PartialShape::dynamic()
                                                                          : result->get_output_partial_shape(0));
    }
}

std::shared_ptr<ov::Node> TestLoop::clone_with_new_inputs(const ov::OutputVector& inputs) const {
    auto clone = std::make_shared<TestLoop>();
    clone->set_arguments(inputs);
    copy_bodies_to(*clone);
    clone->special_body_ports = special_body_ports;
    clone->validate_and_infer_types();
    return clone;
}

bool TestIf::visit_attributes(ov::AttributeVisitor& visitor) {
    visitor.on_attribute("then_body", m_bodies[0]);
    visitor.on_attribute("else_body", m_bodies[1]);
    visitor.on_attribute("then_inputs", m_input_descriptions[0]);
    visitor.on_attribute("else_inputs", m_input_descriptions[1]);
    visitor.on_attribute("then_outputs", m_output_descriptions[0]);
    visitor.on_attribute("else_outputs", m_output_descriptions[1]);
    return true;
}

void TestIf::validate_and_infer_types() {
    for (size_t i = 0; i < m_bodies.size(); ++i)
        validate_and_infer_type_body(m_bodies[i], m_input_descriptions[i]);
    for (const auto& [output, description] : get_mapping_outputs_on_body_description(m_output_descriptions[0])) {
        const auto& result = m_bodies[0]->get_results().at(description->m_body_value_index);
        set_output_type(static_cast<size_t>(output), result->get_output_element_type(0),
                        result->get_output_partial_shape(0));
    }
}

std::shared_ptr<ov::Node> TestIf::clone_with_new_inputs(const ov::OutputVector& inputs) const {
    auto clone = std::make_shared<TestIf>();
    clone->set_arguments(inputs);
    copy_bodies_to(*clone);
    clone->validate_and_infer_types();
    return clone;
}

bool TestReadValue::visit_attributes(ov::AttributeVisitor& visitor) {
    visitor.on_attribute("variable_id", m_variable);
    return true;
}

void TestReadValue::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, m_variable != nullptr && get_input_size() == 1, "a variable and an input are needed");
    set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
}

std::shared_ptr<ov::Node> TestReadValue::clone_with_new_inputs(const ov::OutputVector& inputs) const {
    auto clone = std::make_shared<TestReadValue>();
    clone->set_arguments(inputs);
    clone->m_variable = m_variable;
    clone->validate_and_infer_types();
    return clone;
}

bool TestAssign::visit_attributes(ov::AttributeVisitor& visitor) {
    visitor.on_attribute("variable_id", m_variable);
    return true;
}

void TestAssign::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, m_variable != nullptr && get_input_size() == 1, "a variable and an input are needed");
    set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
}

std::shared_ptr<ov::Node> TestAssign::clone_with_new_inputs(const ov::OutputVector& inputs) const {
    auto clone = std::make_shared<TestAssign>();
    clone->set_arguments(inputs);
    clone->m_variable = m_variable;
    clone->validate_and_infer_types();
    return clone;
}

CollectedExtensions test_extensions() {
    CollectedExtensions extensions;
    tenon::Registrar& registrar = extensions;
    registrar.add_to_opsets<TestAdd>(1);
    registrar.add_to_opsets<TestSubtract>(1);
    registrar.add_to_opsets<TestDivide>(1);
    registrar.add_to_opsets<TestRelu>(1);
    registrar.add_to_opsets<TestConvert>(1);
    registrar.add_to_opsets<TestLoop>(5);
    registrar.add_to_opsets<TestReadValue>(6);
    registrar.add_to_opsets<TestAssign>(6);
    registrar.add_to_opsets<TestIf>(8);
    registrar.add_operation<TestZoo>();
    registrar.add_operation<TestSplit>();
    return extensions;
}

}  // namespace tests
