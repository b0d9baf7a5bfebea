#include "openvino/op/if.hpp"

#include <algorithm>

#include "body_evaluation.hpp"
#include "openvino/core/bound_evaluation_util.hpp"
#include "openvino/op/constant.hpp"

namespace ov {
namespace op {
namespace v8 {
namespace {

using namespace tenon::opsets;

/// A shape for values of both shapes.
PartialShape of_either(const PartialShape& a, const PartialShape& b) {
    if (a.rank().is_dynamic() || b.rank().is_dynamic() || a.size() != b.size()) return PartialShape::dynamic();
    PartialShape shape = a;
    for (size_t i = 0; i < a.size(); ++i) {
        if (a[i] == b[i]) {
            if (!Symbol::are_equal(a[i].get_symbol(), b[i].get_symbol())) shape[i].set_symbol(nullptr);
            continue;
        }
        const bool limited = a[i].get_max_length() >= 0 && b[i].get_max_length() >= 0;
        shape[i] = Dimension(std::min(a[i].get_min_length(), b[i].get_min_length()),
                             limited ? std::max(a[i].get_max_length(), b[i].get_max_length()) : -1);
    }
    return shape;
}

}  // namespace

If::If() : MultiSubGraphOp(2) {}

If::If(const Output<Node>& execution_condition) : MultiSubGraphOp({execution_condition}, 2) {}

void If::set_input(const Output<Node>& value, const std::shared_ptr<v0::Parameter>& then_parameter,
                   const std::shared_ptr<v0::Parameter>& else_parameter) {
    NODE_VALIDATION_CHECK(this, then_parameter || else_parameter,
                          "an input has to be connected to a parameter of at least one body");
    set_invariant_inputs(value, {then_parameter, else_parameter});
}

Output<Node> If::set_output(const std::shared_ptr<v0::Result>& then_result,
                            const std::shared_ptr<v0::Result>& else_result) {
    return set_body_outputs({then_result, else_result});
}

bool If::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("then_body", m_bodies[THEN_BODY_INDEX]);
    visitor.on_attribute("else_body", m_bodies[ELSE_BODY_INDEX]);
    visitor.on_attribute("then_inputs", m_input_descriptions[THEN_BODY_INDEX]);
    visitor.on_attribute("else_inputs", m_input_descriptions[ELSE_BODY_INDEX]);
    visitor.on_attribute("then_outputs", m_output_descriptions[THEN_BODY_INDEX]);
    visitor.on_attribute("else_outputs", m_output_descriptions[ELSE_BODY_INDEX]);
    return true;
}

void If::check_condition() const {
    NODE_VALIDATION_CHECK(this, m_bodies.size() == 2 && m_bodies[0] && m_bodies[1],
                          "both bodies are needed; set them before connecting inputs and outputs");
    NODE_VALIDATION_CHECK(this, get_input_size() >= 1, "expected the condition as input 0, found no inputs");
    const auto& type = get_input_element_type(0);
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type == element::boolean,
                          "expected a condition of type boolean, found ", type);
    const auto& shape = get_input_partial_shape(0);
    // How many elements there are is checked when it runs: branches that never do have conditions without any.
    NODE_VALIDATION_CHECK(this, shape.rank().compatible(0) || shape.rank().compatible(1),
                          "expected one value as the condition, found shape ", shape);
}

void If::set_outputs_of(size_t body) {
    for (const auto& description : m_output_descriptions[body]) {
        const auto& results = m_bodies[body]->get_results();
        NODE_VALIDATION_CHECK(this, description->m_body_value_index < results.size(), "result ",
                              description->m_body_value_index, " is used of a body with ", results.size());
        const auto& result = results[description->m_body_value_index];
        set_output_type(description->m_output_index, result->get_output_element_type(0),
                        result->get_output_partial_shape(0));
    }
}

void If::set_outputs_of_both() {
    set_outputs_of(THEN_BODY_INDEX);
    const auto then_outputs = get_mapping_outputs_on_body_description(m_output_descriptions[THEN_BODY_INDEX]);
    const auto else_outputs = get_mapping_outputs_on_body_description(m_output_descriptions[ELSE_BODY_INDEX]);
    NODE_VALIDATION_CHECK(this, then_outputs.size() == else_outputs.size(),
                          "expected both bodies to give the same outputs, found ", then_outputs.size(), " and ",
                          else_outputs.size());
    const auto& results = m_bodies[ELSE_BODY_INDEX]->get_results();
    for (const auto& [index, description] : else_outputs) {
        NODE_VALIDATION_CHECK(this, then_outputs.count(index) && description->m_body_value_index < results.size(),
                              "expected output ", index, " of both bodies, found it in one");
        const auto& result = results[description->m_body_value_index];
        const auto output = static_cast<size_t>(index);
        const auto& then_type = get_output_element_type(output);
        const auto& else_type = result->get_output_element_type(0);
        element::Type type;
        NODE_VALIDATION_CHECK(this, element::Type::merge(type, then_type, else_type), "expected output ", index,
                              " to be of one type in both bodies, found ", then_type, " and ", else_type);
        set_output_type(output, type, of_either(get_output_partial_shape(output), result->get_output_partial_shape(0)));
    }
}

void If::validate_and_infer_types() {
    check_condition();
    const auto condition = ov::util::get_constant_from_source(input_value(0));
    if (condition && shape_size(condition->get_shape()) == 1) {
        // The other body will not run, and need not fit the inputs.
        const size_t body = condition->cast_vector<bool>()[0] ? THEN_BODY_INDEX : ELSE_BODY_INDEX;
        validate_and_infer_type_body(m_bodies[body], m_input_descriptions[body]);
        set_outputs_of(body);
        return;
    }
    validate_and_infer_type_body(m_bodies[THEN_BODY_INDEX], m_input_descriptions[THEN_BODY_INDEX]);
    validate_and_infer_type_body(m_bodies[ELSE_BODY_INDEX], m_input_descriptions[ELSE_BODY_INDEX]);
    set_outputs_of_both();
}

std::shared_ptr<Node> If::clone_with_new_inputs(const OutputVector& inputs) const {
    auto clone = std::make_shared<If>();
    clone->set_arguments(inputs);
    copy_bodies_to(*clone);
    clone->set_output_size(get_output_size());
    if (clone->m_bodies[0] && clone->m_bodies[1]) clone->constructor_validate_and_infer_types();
    return clone;
}

bool If::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate(outputs, inputs, EvaluationContext());
}

bool If::evaluate(TensorVector& outputs, const TensorVector& inputs, const EvaluationContext& context) const {
    const size_t taken = condition_of(inputs[0], "condition") ? THEN_BODY_INDEX : ELSE_BODY_INDEX;
    const auto& body = *m_bodies[taken];
    TensorVector arguments(body.get_parameters().size()), results;
    for (const auto& description : m_input_descriptions[taken]) {
        arguments.at(description->m_body_parameter_index) = inputs.at(description->m_input_index);
    }
    auto own_context = context;
    if (!body.evaluate(results, arguments, own_context)) return false;
    for (const auto& description : m_output_descriptions[taken]) {
        auto& output = outputs.at(description->m_output_index);
        const auto& result = results.at(description->m_body_value_index);
        output.set_shape(result.get_shape());
        result.copy_to(output);
    }
    return true;
}

bool If::has_evaluate() const {
    return bodies_have_evaluate(*this);
}

bool If::can_constant_fold(const OutputVector& inputs) const {
    return bodies_can_be_folded(*this, inputs);
}

}  // namespace v8
}  // namespace op
}  // namespace ov
