#include "openvino/op/util/multi_subgraph_base.hpp"

#include <algorithm>

namespace ov {

AttributeAdapter<op::util::MultiSubgraphInputDescriptionVector>::~AttributeAdapter() = default;
AttributeAdapter<op::util::MultiSubgraphOutputDescriptionVector>::~AttributeAdapter() = default;

namespace op {
namespace util {

MultiSubGraphOp::InputDescription::InputDescription(uint64_t input_index, uint64_t body_parameter_index)
    : m_input_index(input_index), m_body_parameter_index(body_parameter_index) {}
MultiSubGraphOp::InputDescription::~InputDescription() = default;

MultiSubGraphOp::SliceInputDescription::SliceInputDescription(uint64_t input_index, uint64_t body_parameter_index,
                                                              int64_t start, int64_t stride, int64_t part_size,
                                                              int64_t end, int64_t axis)
    : InputDescription(input_index, body_parameter_index),
      m_start(start),
      m_stride(stride),
      m_part_size(part_size),
      m_end(end),
      m_axis(axis) {}

MultiSubgraphInputDescriptionPtr MultiSubGraphOp::SliceInputDescription::copy() const {
    return std::make_shared<SliceInputDescription>(*this);
}

MultiSubGraphOp::MergedInputDescription::MergedInputDescription(uint64_t input_index, uint64_t body_parameter_index,
                                                                uint64_t body_value_index)
    : InputDescription(input_index, body_parameter_index), m_body_value_index(body_value_index) {}

MultiSubgraphInputDescriptionPtr MultiSubGraphOp::MergedInputDescription::copy() const {
    return std::make_shared<MergedInputDescription>(*this);
}

MultiSubGraphOp::InvariantInputDescription::InvariantInputDescription(uint64_t input_index,
                                                                      uint64_t body_parameter_index)
    : InputDescription(input_index, body_parameter_index) {}

MultiSubgraphInputDescriptionPtr MultiSubGraphOp::InvariantInputDescription::copy() const {
    return std::make_shared<InvariantInputDescription>(*this);
}

MultiSubGraphOp::OutputDescription::OutputDescription(uint64_t body_value_index, uint64_t output_index)
    : m_body_value_index(body_value_index), m_output_index(output_index) {}
MultiSubGraphOp::OutputDescription::~OutputDescription() = default;

MultiSubGraphOp::ConcatOutputDescription::ConcatOutputDescription(uint64_t body_value_index, uint64_t output_index,
                                                                  int64_t start, int64_t stride, int64_t part_size,
                                                                  int64_t end, int64_t axis)
    : OutputDescription(body_value_index, output_index),
      m_start(start),
      m_stride(stride),
      m_part_size(part_size),
      m_end(end),
      m_axis(axis) {}

MultiSubgraphOutputDescriptionPtr MultiSubGraphOp::ConcatOutputDescription::copy() const {
    return std::make_shared<ConcatOutputDescription>(*this);
}

MultiSubGraphOp::BodyOutputDescription::BodyOutputDescription(uint64_t body_value_index, uint64_t output_index,
                                                              int64_t iteration)
    : OutputDescription(body_value_index, output_index), m_iteration(iteration) {}

MultiSubgraphOutputDescriptionPtr MultiSubGraphOp::BodyOutputDescription::copy() const {
    return std::make_shared<BodyOutputDescription>(*this);
}

MultiSubGraphOp::MultiSubGraphOp(size_t number_of_bodies)
    : m_bodies(number_of_bodies), m_input_descriptions(number_of_bodies), m_output_descriptions(number_of_bodies) {}

MultiSubGraphOp::MultiSubGraphOp(const OutputVector& arguments) : Sink(arguments) {}

MultiSubGraphOp::MultiSubGraphOp(const OutputVector& arguments, size_t number_of_bodies)
    : Sink(arguments),
      m_bodies(number_of_bodies),
      m_input_descriptions(number_of_bodies),
      m_output_descriptions(number_of_bodies) {}

const std::shared_ptr<Model>& MultiSubGraphOp::get_function(size_t index) const {
    return m_bodies.at(index);
}

void MultiSubGraphOp::set_function(int index, const std::shared_ptr<Model>& body) {
    m_bodies.at(static_cast<size_t>(index)) = body;
}

const MultiSubgraphInputDescriptionVector& MultiSubGraphOp::get_input_descriptions(int index) const {
    return m_input_descriptions.at(static_cast<size_t>(index));
}
MultiSubgraphInputDescriptionVector& MultiSubGraphOp::get_input_descriptions(int index) {
    return m_input_descriptions.at(static_cast<size_t>(index));
}
const MultiSubgraphOutputDescriptionVector& MultiSubGraphOp::get_output_descriptions(int index) const {
    return m_output_descriptions.at(static_cast<size_t>(index));
}
MultiSubgraphOutputDescriptionVector& MultiSubGraphOp::get_output_descriptions(int index) {
    return m_output_descriptions.at(static_cast<size_t>(index));
}
void MultiSubGraphOp::set_input_descriptions(int index, const MultiSubgraphInputDescriptionVector& inputs) {
    m_input_descriptions.at(static_cast<size_t>(index)) = inputs;
}
void MultiSubGraphOp::set_output_descriptions(int index, const MultiSubgraphOutputDescriptionVector& outputs) {
    m_output_descriptions.at(static_cast<size_t>(index)) = outputs;
}

Input<Node> MultiSubGraphOp::input_for_value(const Output<Node>& value) {
    for (const auto& input : inputs())
        if (input.get_source_output() == value) return input;
    const size_t index = get_input_size();
    set_argument(index, value);
    return input(index);
}

void MultiSubGraphOp::set_invariant_inputs(const Output<Node>& value, const ParameterVector& bodies_parameters) {
    const size_t input_index = input_for_value(value).get_index();
    for (const auto& parameter : bodies_parameters) {
        if (!parameter) continue;
        bool found = false;
        for (size_t body = 0; body < m_bodies.size() && !found; ++body) {
            const int64_t index = m_bodies[body] ? m_bodies[body]->get_parameter_index(parameter) : -1;
            if (index < 0) continue;
            m_input_descriptions[body].push_back(
                std::make_shared<InvariantInputDescription>(input_index, static_cast<uint64_t>(index)));
            found = true;
        }
        NODE_VALIDATION_CHECK(this, found, "Parameter '", parameter->get_friendly_name(),
                              "' belongs to none of the bodies");
    }
    set_argument(input_index, value);
}

Output<Node> MultiSubGraphOp::set_body_outputs(const ResultVector& bodies_results) {
    NODE_VALIDATION_CHECK(this, bodies_results.size() == m_bodies.size(), "one Result for each of the ",
                          m_bodies.size(), " bodies is needed, found ", bodies_results.size());
    const size_t output_index = next_output_index();
    for (size_t body = 0; body < m_bodies.size(); ++body) {
        const auto& result = bodies_results[body];
        NODE_VALIDATION_CHECK(this, result && m_bodies[body], "body ", body, " or its Result is missing");
        const int64_t index = m_bodies[body]->get_result_index(result->output(0));
        NODE_VALIDATION_CHECK(this, index >= 0, "Result '", result->get_friendly_name(), "' does not belong to body ",
                              body);
        m_output_descriptions[body].push_back(
            std::make_shared<BodyOutputDescription>(static_cast<uint64_t>(index), output_index));
    }
    set_output_size(output_index + 1);
    validate_and_infer_types();
    return output(output_index);
}

void MultiSubGraphOp::validate_and_infer_type_body(const std::shared_ptr<Model>& body,
                                                   const MultiSubgraphInputDescriptionVector& input_descriptions) {
    NODE_VALIDATION_CHECK(this, body != nullptr, "a body is missing");
    const auto& parameters = body->get_parameters();
    for (const auto& description : input_descriptions) {
        NODE_VALIDATION_CHECK(this, description->m_body_parameter_index < parameters.size(),
                              "an input is connected to Parameter ", description->m_body_parameter_index,
                              " of a body with ", parameters.size(), " Parameters");
        NODE_VALIDATION_CHECK(this, description->m_input_index < get_input_size(), "a Parameter is connected to input ",
                              description->m_input_index, ", but there are ", get_input_size(), " inputs");
        const auto& parameter = parameters[description->m_body_parameter_index];
        parameter->set_element_type(get_input_element_type(description->m_input_index));
        parameter->set_partial_shape(get_input_partial_shape(description->m_input_index));
    }
    body->validate_nodes_and_infer_types();
}

MultiSubGraphOp::OutputMap MultiSubGraphOp::get_mapping_outputs_on_body_description(
    const MultiSubgraphOutputDescriptionVector& output_descriptions) {
    OutputMap outputs;
    for (const auto& description : output_descriptions) {
        const auto index = static_cast<int64_t>(description->m_output_index);
        NODE_VALIDATION_CHECK(this, outputs.emplace(index, description).second, "output ", index,
                              " is described more than once");
    }
    return outputs;
}

size_t MultiSubGraphOp::next_output_index() const {
    size_t next = 0;
    for (const auto& descriptions : m_output_descriptions)
        for (const auto& description : descriptions)
            next = std::max<size_t>(next, description->m_output_index + 1);
    return next;
}

void MultiSubGraphOp::copy_bodies_to(MultiSubGraphOp& target) const {
    target.m_bodies.clear();
    for (const auto& body : m_bodies)
        target.m_bodies.push_back(body ? body->clone() : nullptr);
    target.m_input_descriptions.assign(m_input_descriptions.size(), {});
    for (size_t body = 0; body < m_input_descriptions.size(); ++body)
        for (const auto& description : m_input_descriptions[body])
            target.m_input_descriptions[body].push_back(description->copy());
    target.m_output_descriptions.assign(m_output_descriptions.size(), {});
    for (size_t body = 0; body < m_output_descriptions.size(); ++body)
        for (const auto& description : m_output_descriptions[body])
            target.m_output_descriptions[body].push_back(description->copy());
}

}  // namespace util
}  // namespace op
}  // namespace ov
