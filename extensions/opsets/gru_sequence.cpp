#include "openvino/op/gru_sequence.hpp"

#include "recurrence.hpp"

namespace ov {
namespace op {
namespace v5 {

using namespace tenon::opsets;

namespace {

RecurrentCell cell_of(const GRUSequence& node) {
    return {node,
            node.get_linear_before_reset() ? RecurrentCell::Kind::gru_linear_before_reset : RecurrentCell::Kind::gru};
}

}  // namespace

GRUSequence::GRUSequence() : RNNCellBase({"sigmoid", "tanh"}) {}

GRUSequence::GRUSequence(const Output<Node>& data, const Output<Node>& initial_hidden_state,
                         const Output<Node>& sequence_lengths, const Output<Node>& weights,
                         const Output<Node>& recurrent_weights, const Output<Node>& biases, size_t hidden_size,
                         RecurrentSequenceDirection direction, const std::vector<std::string>& activations,
                         const std::vector<float>& activations_alpha, const std::vector<float>& activations_beta,
                         float clip, bool linear_before_reset)
    : RNNCellBase({data, initial_hidden_state, sequence_lengths, weights, recurrent_weights, biases}, hidden_size, clip,
                  activations, activations_alpha, activations_beta),
      m_direction(direction),
      m_linear_before_reset(linear_before_reset) {
    constructor_validate_and_infer_types();
}

bool GRUSequence::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("direction", m_direction);
    visitor.on_attribute("linear_before_reset", m_linear_before_reset);
    return RNNCellBase::visit_attributes(visitor);
}

void GRUSequence::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 6,
                          "expected 6 inputs (data, hidden state, lengths, weights, recurrent weights, biases), found ",
                          get_input_size());
    infer_recurrence(this, cell_of(*this), RecurrenceInputs::of_sequence(m_direction));
}

std::shared_ptr<Node> GRUSequence::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<GRUSequence>(inputs[0], inputs[1], inputs[2], inputs[3], inputs[4], inputs[5],
                                         m_hidden_size, m_direction, m_activations, m_activations_alpha,
                                         m_activations_beta, m_clip, m_linear_before_reset);
}

bool GRUSequence::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return run_sequence(this, outputs, inputs, cell_of(*this), RecurrenceInputs::of_sequence(m_direction));
}

bool GRUSequence::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v5
}  // namespace op
}  // namespace ov
