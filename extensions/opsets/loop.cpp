#include "openvino/op/loop.hpp"

#include <algorithm>

#include "body_evaluation.hpp"
#include "iterated_body.hpp"
#include "openvino/core/bound_evaluation_util.hpp"
#include "openvino/op/constant.hpp"

namespace ov {
namespace op {
namespace v5 {
namespace {

using namespace tenon::opsets;

void check_single_value(const Loop& node, size_t input, const char* what) {
    const auto& shape = node.get_input_partial_shape(input);
    NODE_VALIDATION_CHECK((&node), shape.compatible(PartialShape{}) || shape.compatible(PartialShape{1}),
                          "expected one value as the ", what, " at input ", input, ", found shape ", shape);
}

std::optional<int64_t> constant_value(const Output<Node>& value) {
    const auto constant = ov::util::get_constant_from_source(value);
    if (!constant || shape_size(constant->get_shape()) != 1) return std::nullopt;
    return constant->cast_vector<int64_t>()[0];
}

std::optional<bool> known_body_condition(const Loop& node) {
    const auto ports = node.get_special_body_ports();
    if (const auto known = tenon::constant_body_condition(node, ports)) return known;
    const auto& result = node.get_function()->get_results()[static_cast<size_t>(ports.body_condition_output_idx)];
    const auto value = constant_value(result->input_value(0));
    return value ? std::optional<bool>(*value != 0) : std::nullopt;
}

void limit(IterationCounts& counts, int64_t most) {
    counts.most = std::min(counts.most, most);
    counts.least = std::min(counts.least, most);
}

IterationCounts count_iterations(const Loop& node) {
    IterationCounts counts;
    if (const auto trip_count = constant_value(node.input_value(0))) {
        counts.least = counts.most;
        if (*trip_count >= 0) limit(counts, *trip_count);
    }
    for (const auto& count : slice_counts(node)) {
        if (count) {
            limit(counts, *count);
        } else {
            counts.least = 0;
        }
    }
    const auto body_condition = known_body_condition(node);
    if (body_condition == false) limit(counts, 1);
    if (!body_condition) counts.least = std::min<int64_t>(counts.least, 1);
    const auto condition = constant_value(node.input_value(1));
    if (!condition) counts.least = 0;
    if (condition == 0) limit(counts, 0);
    return counts;
}

int64_t trip_count_of(const Tensor& tensor) {
    OPENVINO_ASSERT(tensor.get_size() == 1, "trip count: expected one value, found a tensor of shape ",
                    tensor.get_shape());
    return tensor.get_element_type() == element::i64 ? *tensor.data<int64_t>() : *tensor.data<int32_t>();
}

}  // namespace

Loop::Loop(const Output<Node>& trip_count, const Output<Node>& execution_condition)
    : SubGraphOp({trip_count, execution_condition}) {}

bool Loop::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("body", m_bodies[0]);
    visitor.on_attribute("input_descriptions", m_input_descriptions[0]);
    visitor.on_attribute("output_descriptions", m_output_descriptions[0]);
    visitor.on_attribute("special_body_ports", m_special_body_ports);
    return true;
}

void Loop::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, m_bodies.size() == 1 && m_bodies[0], "a body is needed, found none");
    NODE_VALIDATION_CHECK(this, get_input_size() >= 2, "expected the trip count and the condition as inputs, found ",
                          get_input_size(), " inputs");
    const auto& type = get_input_element_type(0);
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type == element::i64 || type == element::i32,
                          "expected a trip count of type i64 or i32, found ", type);
    check_single_value(*this, 0, "trip count");
    check_single_value(*this, 1, "condition");
    const auto parameters = static_cast<int64_t>(m_bodies[0]->get_parameters().size());
    NODE_VALIDATION_CHECK(this, m_special_body_ports.current_iteration_input_idx < parameters, "parameter ",
                          m_special_body_ports.current_iteration_input_idx,
                          " of the body is to get the number of the iteration, but it has ", parameters);
    const auto counts = count_iterations(*this);
    const bool endless = counts.most == IterationCounts().most;
    m_num_iterations = endless ? -1 : counts.exact().value_or(-1);
    infer_iterated_body(*this, endless ? IterationCounts{std::min<int64_t>(counts.least, 1)} : counts);
}

std::shared_ptr<Node> Loop::clone_with_new_inputs(const OutputVector& inputs) const {
    auto clone = std::make_shared<Loop>();
    clone->set_arguments(inputs);
    copy_bodies_to(*clone);
    clone->set_special_body_ports(m_special_body_ports);
    clone->set_output_size(get_output_size());
    if (clone->m_bodies[0]) clone->constructor_validate_and_infer_types();
    return clone;
}

bool Loop::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate(outputs, inputs, EvaluationContext());
}

bool Loop::evaluate(TensorVector& outputs, const TensorVector& inputs, const EvaluationContext& context) const {
    tenon::IterationLimits limits;
    limits.trip_count = trip_count_of(inputs[0]);
    limits.condition = condition_of(inputs[1], "execution condition");
    limits.ports = m_special_body_ports;
    return evaluate_iterated_body(*this, limits, outputs, inputs, context);
}

bool Loop::has_evaluate() const {
    return bodies_have_evaluate(*this);
}

bool Loop::can_constant_fold(const OutputVector& inputs) const {
    return bodies_can_be_folded(*this, inputs);
}

}  // namespace v5
}  // namespace op
}  // namespace ov
