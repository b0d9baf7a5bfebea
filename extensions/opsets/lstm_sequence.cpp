#include "openvino/op/lstm_sequence.hpp"

#include "lstm_gates.hpp"
#include "recurrence.hpp"

namespace ov {
namespace op {

using namespace tenon::opsets;

namespace {

RecurrenceInputs sequence_inputs(RecurrentSequenceDirection direction, bool has_peephole) {
    auto inputs = RecurrenceInputs::of_sequence(direction, true);
    if (has_peephole) inputs.peephole = *inputs.bias + 1;
    return inputs;
}

size_t checked_size(int64_t hidden_size) {
    OPENVINO_ASSERT(hidden_size > 0, "hidden_size is ", hidden_size, ", expected a positive number");
    return static_cast<size_t>(hidden_size);
}

}  // namespace

namespace v0 {

namespace {

RecurrentCell cell_of(const LSTMSequence& node) {
    RecurrentCell cell(node, RecurrentCell::Kind::lstm);
    cell.gate = gate_places(node.get_weights_format());
    cell.input_forget = node.get_input_forget();
    return cell;
}

}  // namespace

LSTMSequence::LSTMSequence() : RNNCellBase({"sigmoid", "tanh", "tanh"}) {}

LSTMSequence::LSTMSequence(const Output<Node>& data, const Output<Node>& initial_hidden_state,
                           const Output<Node>& initial_cell_state, const Output<Node>& sequence_lengths,
                           const Output<Node>& weights, const Output<Node>& recurrent_weights,
                           const Output<Node>& biases, const Output<Node>& peepholes, int64_t hidden_size,
                           RecurrentSequenceDirection lstm_direction, LSTMWeightsFormat weights_format,
                           const std::vector<float>& activations_alpha, const std::vector<float>& activations_beta,
                           const std::vector<std::string>& activations, float clip_threshold, bool input_forget)
    : RNNCellBase({data, initial_hidden_state, initial_cell_state, sequence_lengths, weights, recurrent_weights, biases,
                   peepholes},
                  checked_size(hidden_size), clip_threshold, activations, activations_alpha, activations_beta),
      m_direction(lstm_direction),
      m_input_forget(input_forget),
      m_weights_format(weights_format) {
    constructor_validate_and_infer_types();
}

LSTMSequence::LSTMSequence(const Output<Node>& data, const Output<Node>& initial_hidden_state,
                           const Output<Node>& initial_cell_state, const Output<Node>& sequence_lengths,
                           const Output<Node>& weights, const Output<Node>& recurrent_weights,
                           const Output<Node>& biases, int64_t hidden_size, RecurrentSequenceDirection lstm_direction,
                           LSTMWeightsFormat weights_format, const std::vector<float>& activations_alpha,
                           const std::vector<float>& activations_beta, const std::vector<std::string>& activations,
                           float clip_threshold, bool input_forget)
    : RNNCellBase(
          {data, initial_hidden_state, initial_cell_state, sequence_lengths, weights, recurrent_weights, biases},
          checked_size(hidden_size), clip_threshold, activations, activations_alpha, activations_beta),
      m_direction(lstm_direction),
      m_input_forget(input_forget),
      m_weights_format(weights_format) {
    constructor_validate_and_infer_types();
}

bool LSTMSequence::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("hidden_size", m_hidden_size);
    visitor.on_attribute("activations", m_activations);
    visitor.on_attribute("activations_alpha", m_activations_alpha);
    visitor.on_attribute("activations_beta", m_activations_beta);
    visitor.on_attribute("clip", m_clip);
    visitor.on_attribute("direction", m_direction);
    visitor.on_attribute("input_forget", m_input_forget);
    visitor.on_attribute("weights_format", m_weights_format);
    return true;
}

void LSTMSequence::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 7 || get_input_size() == 8,
                          "expected 7 or 8 inputs (data, hidden state, cell state, lengths, weights, recurrent "
                          "weights, biases, peepholes), found ",
                          get_input_size());
    infer_recurrence(this, cell_of(*this), sequence_inputs(m_direction, get_input_size() == 8));
}

std::shared_ptr<Node> LSTMSequence::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    const auto hidden_size = static_cast<int64_t>(m_hidden_size);
    if (inputs.size() == 8)
        return std::make_shared<LSTMSequence>(inputs[0], inputs[1], inputs[2], inputs[3], inputs[4], inputs[5],
                                              inputs[6], inputs[7], hidden_size, m_direction, m_weights_format,
                                              m_activations_alpha, m_activations_beta, m_activations, m_clip,
                                              m_input_forget);
    return std::make_shared<LSTMSequence>(inputs[0], inputs[1], inputs[2], inputs[3], inputs[4], inputs[5], inputs[6],
                                          hidden_size, m_direction, m_weights_format, m_activations_alpha,
                                          m_activations_beta, m_activations, m_clip, m_input_forget);
}

bool LSTMSequence::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return run_sequence(this, outputs, inputs, cell_of(*this), sequence_inputs(m_direction, inputs.size() == 8));
}

bool LSTMSequence::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v0

namespace v5 {

LSTMSequence::LSTMSequence() : RNNCellBase({"sigmoid", "tanh", "tanh"}) {}

LSTMSequence::LSTMSequence(const Output<Node>& data, const Output<Node>& initial_hidden_state,
                           const Output<Node>& initial_cell_state, const Output<Node>& sequence_lengths,
                           const Output<Node>& weights, const Output<Node>& recurrent_weights,
                           const Output<Node>& biases, int64_t hidden_size, RecurrentSequenceDirection lstm_direction,
                           const std::vector<float>& activations_alpha, const std::vector<float>& activations_beta,
                           const std::vector<std::string>& activations, float clip)
    : RNNCellBase(
          {data, initial_hidden_state, initial_cell_state, sequence_lengths, weights, recurrent_weights, biases},
          checked_size(hidden_size), clip, activations, activations_alpha, activations_beta),
      m_direction(lstm_direction) {
    constructor_validate_and_infer_types();
}

bool LSTMSequence::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("direction", m_direction);
    return RNNCellBase::visit_attributes(visitor);
}

void LSTMSequence::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 7,
                          "expected 7 inputs (data, hidden state, cell state, lengths, weights, recurrent weights, "
                          "biases), found ",
                          get_input_size());
    infer_recurrence(this, RecurrentCell(*this, RecurrentCell::Kind::lstm), sequence_inputs(m_direction, false));
}

std::shared_ptr<Node> LSTMSequence::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<LSTMSequence>(inputs[0], inputs[1], inputs[2], inputs[3], inputs[4], inputs[5], inputs[6],
                                          static_cast<int64_t>(m_hidden_size), m_direction, m_activations_alpha,
                                          m_activations_beta, m_activations, m_clip);
}

bool LSTMSequence::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return run_sequence(this, outputs, inputs, RecurrentCell(*this, RecurrentCell::Kind::lstm),
                        sequence_inputs(m_direction, false));
}

bool LSTMSequence::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v5
}  // namespace op
}  // namespace ov
